namespace AlumniCms.Distribution.Actions;

/// <summary>What a site does with a text that it is sent.</summary>
public enum DecisionDeed
{
    /// <summary>It shows the text, and each update of it.</summary>
    Accept = 0,

    /// <summary>It makes a text of its own from it; updates come as proposals.</summary>
    Adapt = 1,

    /// <summary>It does not show it.</summary>
    Hide = 2,
}
