using AlumniCms.Kernel.Results;

namespace AlumniCms.Admin.Refusals;

/// <summary>A module’s words for refusals, in the person’s language.</summary>
public interface IRefusalWords
{
    /// <summary>What is wrong and how to mend it; null for a refusal that the module does not know.</summary>
    string? Of(Refusal refusal);
}
