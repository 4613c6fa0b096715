namespace Benchmark.Core.Municipalities;

/// <summary>Something a reader typed that names a municipality.</summary>
/// <param name="Municipality">The municipality found; may be abolished.</param>
/// <param name="Successors">Where an abolished one went, largest part first; empty while it exists.</param>
public sealed record SearchHit(Municipality Municipality, IReadOnlyList<Municipality> Successors);

/// <summary>Typed search that knows codes and former names and tolerates a typing error.</summary>
public static class MunicipalitySearch
{
    /// <summary>Hits for a text, best first: code, exact name, start of name, start of a word in it, inside it, then one or two typing errors. Living municipalities before abolished ones.</summary>
    public static IReadOnlyList<SearchHit> Find(MunicipalityRegister register, string text, int limit = 10) => throw new NotImplementedException();
}
