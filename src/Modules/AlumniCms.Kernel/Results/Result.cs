namespace AlumniCms.Kernel.Results;

/// <summary>The outcome of an action that may be refused for an expected reason. Bugs are exceptions.</summary>
/// <typeparam name="T">What the action yields.</typeparam>
public sealed class Result<T>
{
    private readonly T? _value;

    private Result(T? value, IReadOnlyList<Refusal> refusals) => (_value, Refusals) = (value, refusals);

    /// <summary>Why the action was refused; empty when it was carried out.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    /// <summary>True when the action was carried out.</summary>
    public bool Succeeded => Refusals.Count == 0;

    /// <summary>What the action yielded.</summary>
    /// <exception cref="RefusedException">The action was refused.</exception>
    public T Value => Succeeded ? _value! : throw new RefusedException(Refusals);

    /// <summary>An action carried out.</summary>
    public static implicit operator Result<T>(T value) => new(value, []);

    /// <summary>An action refused.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(default, [refusal]);

    /// <summary>An action carried out, where the value is an interface, of which C# allows no conversion.</summary>
    public static Result<T> Of(T value) => value;

    /// <summary>An action refused for several reasons.</summary>
    public static Result<T> Refused(IReadOnlyList<Refusal> refusals) => new(default, refusals);
}
