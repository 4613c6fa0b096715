using Benchmark.Core.Indicators;

namespace Benchmark.Core.Comparisons;

/// <summary>Why a question gets no answer.</summary>
public enum RefusalKind
{
    /// <summary>A path names nothing: 404.</summary>
    NotFound,

    /// <summary>A parameter cannot be read, is unknown, or gives an empty group: 400.</summary>
    Invalid,

    /// <summary>Somebody asks for what only another may do: 403.</summary>
    Forbidden,
}

/// <summary>A sentence that says what was wrong and what is possible.</summary>
/// <param name="Kind">Not found or invalid.</param>
/// <param name="Parameter">Name of the parameter as in the address, <c>gemeente</c>.</param>
/// <param name="Sentence">The explanation in Dutch and English.</param>
public sealed record Refusal(RefusalKind Kind, string Parameter, Bilingual Sentence);

/// <summary>A question that cannot be answered; carries the <see cref="Refusal"/> that every door (page, API, CLI) tells in its own way.</summary>
public sealed class RefusedException : Exception
{
    /// <summary>Refuses with a reason.</summary>
    public RefusedException(Refusal refusal) : base(refusal.Sentence.Dutch) => Refusal = refusal;

    /// <summary>The reason.</summary>
    public Refusal Refusal { get; }
}
