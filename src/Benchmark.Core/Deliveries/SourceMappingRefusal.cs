using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;

namespace Benchmark.Core.Deliveries;

/// <summary>Why a mapping is not kept or found.</summary>
public static class SourceMappingRefusal
{
    /// <summary>No source of that code.</summary>
    public static Refusal Unknown() => new(RefusalKind.NotFound, "bron", new("Deze bron is er niet.", "There is no such source."));

    /// <summary>Somebody who does not work for the association.</summary>
    public static Refusal NotYours() => new(RefusalKind.Forbidden, "bron", new("Alleen beheerders wijzigen hoe een bron wordt gelezen.", "Only stewards change how a source is read."));

    /// <summary>The mapping contradicts itself; with everything that is wrong.</summary>
    public static Refusal Invalid(IReadOnlyList<Bilingual> problems) => new(
        RefusalKind.Invalid, "bron", new(string.Join(' ', problems.Select(problem => problem.Dutch)), string.Join(' ', problems.Select(problem => problem.English))));
}
