namespace Benchmark.Core.Narrative;

/// <summary>Why a list of characteristics cannot be read, and what is possible.</summary>
internal static class CharacteristicTexts
{
    public static readonly Template TooMany = new(
        "characteristics.too-many",
        "U noemt {aantal} kenmerken. Noem er ten hoogste {hoogste}.",
        "You name {aantal} characteristics. Name at most {hoogste}.",
        "More characteristics than allowed.");

    public static readonly Template Twice = new(
        "characteristics.twice",
        "Het kenmerk '{kenmerk}' staat er twee keer. Noem elk kenmerk één keer.",
        "The characteristic '{kenmerk}' is given twice. Name each one once.",
        "A characteristic is repeated.");

    public static readonly Template Unknown = new(
        "characteristics.unknown",
        "Het kenmerk '{kenmerk}' bestaat niet. Een kenmerk is de code van een cijfer; alle cijfers staan op /api/v1/indicatoren.",
        "The characteristic '{kenmerk}' does not exist. A characteristic is the code of an indicator; all of them are listed at /api/v1/indicatoren.",
        "The release has no indicator of that code.");

    public static readonly Template Unreadable = new(
        "characteristics.unreadable",
        "'{tekst}' kunnen we niet lezen als kenmerk. Mogelijk is een code, met .log voor de logaritme en achter een : een gewicht van {laagste} tot en met {hoogste}, zoals inwoners.log:1.",
        "'{tekst}' cannot be read as a characteristic. Possible is a code, with .log for its logarithm and after a : a weight from {laagste} to {hoogste}, such as inwoners.log:1.",
        "A part that is no code with a weight.");
}
