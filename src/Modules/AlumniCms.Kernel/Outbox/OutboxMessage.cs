using AlumniCms.Kernel.Sites;

namespace AlumniCms.Kernel.Outbox;

/// <summary>A side effect that a committed change asks for, kept until it has been carried out.</summary>
internal sealed class OutboxMessage : IGlobal
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>Full name of the handler's type.</summary>
    public required string Handler { get; set; }

    /// <summary>The message as JSON.</summary>
    public required string Payload { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>Not before this instant; moved on after a failure.</summary>
    public DateTime DueUtc { get; set; }

    public int Attempts { get; set; }

    /// <summary>Set when the last attempt has failed: an operator looks at it.</summary>
    public DateTime? AbandonedUtc { get; set; }

    public string? LastError { get; set; }
}
