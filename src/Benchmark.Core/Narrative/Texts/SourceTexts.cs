namespace Benchmark.Core.Narrative;

/// <summary>Coverage, citation and source line.</summary>
internal static class SourceTexts
{
    public static readonly Template Coverage = new(
        "coverage",
        "cijfer bekend van {aantal} van de {van} gemeenten",
        "figure known for {aantal} of the {van} municipalities",
        "Always; counts the others in the group.");

    public static readonly Template CoverageOfOne = new(
        "coverage.one",
        "cijfer bekend van {aantal} van de 1 andere gemeente",
        "figure known for {aantal} of the 1 other municipality",
        "The group has one other member.");

    public static readonly Template Source = new("source", "Bron: {bron}.", "Source: {bron}.", "The source names no table.");

    public static readonly Template SourceWithTable = new("source.table", "Bron: {bron}, {tabel}.", "Source: {bron}, {tabel}.", "The source names its table.");

    public static readonly Template Release = new("release", "Cijfers van {datum} (versie {versie}).", "Figures of {datum} (version {versie}).", "Always.");

    public static readonly Template Status = new("source.status", "Status: {status}.", "Status: {status}.", "The own value is not definitive; a status that the source does not state is told by source.status-unknown.");

    public static readonly Template StatusUnknown = new("source.status-unknown", "De bron vermeldt geen status.", "The source states no status.", "The own value has no stated status.");

    public static readonly Template Citation = new(
        "citation",
        "{gemeente}, {naam}, {periode}: {cijfer}.",
        "{gemeente}, {naam}, {periode}: {cijfer}.",
        "Starts the citation line; source, licence, release and link follow.");

    public static readonly Template Licence = new("citation.licence", "Licentie: {licentie}.", "Licence: {licentie}.", "The source names its licence.");
}
