namespace AlumniCms.Recipes.Running;

/// <summary>What became of a step or of a part of it.</summary>
public enum RecipeOutcome
{
    /// <summary>Carried out.</summary>
    Done = 0,

    /// <summary>Everything was so already.</summary>
    Unchanged = 1,

    /// <summary>Not carried out, with the reason.</summary>
    Skipped = 2,

    /// <summary>Carried out, but the operator should look.</summary>
    Warning = 3,

    /// <summary>Nothing to do about it; told to those who ask for every detail.</summary>
    Note = 4,
}
