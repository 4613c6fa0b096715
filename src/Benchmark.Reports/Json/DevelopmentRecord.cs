using System.Text.Json.Serialization;
using Benchmark.Core.Developments;
using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Reports.Words;

namespace Benchmark.Reports.Json;

/// <summary>A development as the API and the command line tell it: unrounded figures, missing is null.</summary>
public sealed record DevelopmentRecord(
    [property: JsonPropertyName("indicator")] string Indicator,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("versie")] DevelopmentRelease Release,
    [property: JsonPropertyName("taal")] string Language,
    [property: JsonPropertyName("gemeente")] NamedMunicipality Municipality,
    [property: JsonPropertyName("groep")] DevelopmentGroup Group,
    [property: JsonPropertyName("zekerheid")] string Certainty,
    [property: JsonPropertyName("punten")] IReadOnlyList<DevelopmentRow> Points,
    [property: JsonPropertyName("richting")] TrendRow Trend,
    [property: JsonPropertyName("verandering")] ChangeRow? Change,
    [property: JsonPropertyName("reeel")] RealRow? Real,
    [property: JsonPropertyName("vooruitblik")] OutlookRow? Outlook,
    [property: JsonPropertyName("redenGeenVooruitblik")] string? NoOutlook,
    [property: JsonPropertyName("zin")] string Sentence,
    [property: JsonPropertyName("zinVooruitblik")] string? OutlookSentence,
    [property: JsonPropertyName("toelichtingGemeente")] NoteRow? Note,
    [property: JsonPropertyName("streefwaarde")] TargetRow? Target,
    [property: JsonPropertyName("bron")] DevelopmentSource Source)
{
    /// <summary>The record of a development.</summary>
    /// <param name="reading">The development and what it tells.</param>
    /// <param name="register">Names of the release, for the group.</param>
    /// <param name="language">Language of the generated texts; names of fields and fixed words stay Dutch.</param>
    public static DevelopmentRecord Of(DevelopmentReading reading, MunicipalityRegister register, Language language)
    {
        var (development, indicator) = (reading.Development, reading.Development.Indicator);
        return new(
            indicator.Code,
            indicator.Unit.Label.In(language),
            new(development.Release.Number, development.Release.Date, development.Release.MethodsVersion),
            ApiWords.Of(language),
            new(development.Municipality.Code, development.Municipality.Name),
            new(development.Group.Applied.ToString(), Narrator.GroupName(development.Group, register, language), development.Group.Members.Count),
            ApiWords.Of(indicator.Certainty),
            [.. development.Points.Select(DevelopmentRow.Of)],
            TrendRow.Of(reading.Trend),
            ChangeRow.Of(reading.Change),
            RealRow.Of(reading.Real),
            OutlookRow.Of(reading.Outlook),
            reading.Outlook is null ? ApiWords.Of(reading.Backtest.Reason) : null,
            Narrator.Tell(reading, language).ToString(),
            Narrator.Outlook(reading, language),
            NoteRow.Of(development.Said.Note),
            TargetRow.Of(development.Said.Target),
            new(indicator.Source.Name, indicator.Source.Table, indicator.Source.Licence));
    }

    /// <summary>UTF-8 bytes of the answer.</summary>
    public byte[] ToJson() => JsonWriting.Bytes(this);

    internal static double? Known(double value) => double.IsFinite(value) ? value : null;
}

/// <summary>The release.</summary>
public sealed record DevelopmentRelease(
    [property: JsonPropertyName("nummer")] int Number,
    [property: JsonPropertyName("datum")] DateOnly Date,
    [property: JsonPropertyName("methodes")] int Methods);

/// <summary>A municipality by code and name.</summary>
public sealed record NamedMunicipality(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name);

/// <summary>The group: the same members are followed through all periods.</summary>
public sealed record DevelopmentGroup(
    [property: JsonPropertyName("uitdrukking")] string Expression,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("aantal")] int Size);

/// <summary>Who published the figures.</summary>
public sealed record DevelopmentSource(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("tabel")] string Table,
    [property: JsonPropertyName("licentie")] string Licence);

/// <summary>One period: own value, and what the others have in common; <c>breuk</c> says that it cannot be compared with the period before it.</summary>
public sealed record DevelopmentRow(
    [property: JsonPropertyName("periode")] string Period,
    [property: JsonPropertyName("indeling")] int Division,
    [property: JsonPropertyName("breuk")] bool Break,
    [property: JsonPropertyName("waarde")] double? Value,
    [property: JsonPropertyName("onder")] double? Lower,
    [property: JsonPropertyName("boven")] double? Upper,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("herberekend")] bool Recalculated,
    [property: JsonPropertyName("mediaan")] double? Median,
    [property: JsonPropertyName("q1")] double? Q1,
    [property: JsonPropertyName("q3")] double? Q3,
    [property: JsonPropertyName("aantalMetWaarde")] int WithValue,
    [property: JsonPropertyName("aantal")] int Others)
{
    internal static DevelopmentRow Of(DevelopmentPoint point) => new(
        point.Period.Period.ToString(), point.Period.DivisionYear, point.Period.BreaksSeries,
        DevelopmentRecord.Known(point.Own.Value), point.Own.Interval?.Lower, point.Own.Interval?.Upper, ApiWords.Of(point.Own.Status), point.Own.Recalculated,
        DevelopmentRecord.Known(point.Median), DevelopmentRecord.Known(point.Q1), DevelopmentRecord.Known(point.Q3), point.OthersWithValue, point.Others);
}

/// <summary>The direction: <c>uitkomst</c> is stijgt, daalt, geenDuidelijkeRichting, or null with a <c>reden</c>; <c>naastGroep</c> says that own value divided by the middle was tested.</summary>
public sealed record TrendRow(
    [property: JsonPropertyName("uitkomst")] string? Outcome,
    [property: JsonPropertyName("reden")] string? Reason,
    [property: JsonPropertyName("naastGroep")] bool BesideGroup,
    [property: JsonPropertyName("van")] string? From,
    [property: JsonPropertyName("tot")] string? To,
    [property: JsonPropertyName("aantal")] int Count,
    [property: JsonPropertyName("p")] double? P,
    [property: JsonPropertyName("hellingPerJaar")] double? SlopePerYear,
    [property: JsonPropertyName("gunstig")] bool? Favourable)
{
    internal static TrendRow Of(TrendFinding finding) => new(
        ApiWords.Of(finding.Trend), ApiWords.Of(finding.Reason), finding.BesideGroup, finding.Tested?.From.ToString(), finding.Tested?.To.ToString(), finding.Count,
        DevelopmentRecord.Known(finding.P), DevelopmentRecord.Known(finding.SlopePerYear), finding.Favourable);
}

/// <summary>Own change beside that of the group, in procentpunt or procent; <c>leden</c> counts the others that have both values.</summary>
public sealed record ChangeRow(
    [property: JsonPropertyName("van")] string From,
    [property: JsonPropertyName("tot")] string To,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("eigen")] double Own,
    [property: JsonPropertyName("groep")] double? Group,
    [property: JsonPropertyName("leden")] int Members,
    [property: JsonPropertyName("aantal")] int Others)
{
    internal static ChangeRow? Of(ChangeAgainstGroup? change) => change is null ? null : new(
        change.From.ToString(), change.To.ToString(), change.InPoints ? "procentpunt" : "procent", change.Own, DevelopmentRecord.Known(change.Group), change.Members, change.Others);
}

/// <summary>Own change of an amount in prices of <c>prijzenVan</c>; null without a price index of every period.</summary>
public sealed record RealRow(
    [property: JsonPropertyName("prijzenVan")] string PricesOf,
    [property: JsonPropertyName("eerste")] double First,
    [property: JsonPropertyName("laatste")] double Last,
    [property: JsonPropertyName("verandering")] double Change,
    [property: JsonPropertyName("bron")] string Source)
{
    internal static RealRow? Of(RealChange? real) => real is null ? null : new(real.To.ToString(), real.First, real.Last, real.Own, real.Source);
}

/// <summary>What comes out if the line goes on; <c>mase</c> is the error one period ahead in the past, beside that of the last value.</summary>
public sealed record OutlookRow(
    [property: JsonPropertyName("methode")] string Method,
    [property: JsonPropertyName("gemeenten")] int Municipalities,
    [property: JsonPropertyName("mase")] double Mase,
    [property: JsonPropertyName("maseLaatsteWaarde")] double MaseOfLastValue,
    [property: JsonPropertyName("punten")] IReadOnlyList<OutlookPointRow> Points)
{
    internal static OutlookRow? Of(Outlook? outlook) => outlook is null ? null : new(
        ApiWords.Of(outlook.Backtest.Method), outlook.Backtest.Municipalities,
        outlook.Backtest.Horizons[0].Mase[(int)outlook.Backtest.Method], outlook.Backtest.Horizons[0].Mase[(int)OutlookMethod.LastValue],
        [.. outlook.Points.Select(point => new OutlookPointRow(
            point.Period.ToString(), point.Value, DevelopmentRecord.Known(point.Lower), DevelopmentRecord.Known(point.Upper), DevelopmentRecord.Known(point.Coverage)))]);
}

/// <summary>One period ahead; <c>dekking</c> is the share of outcomes in the past that lay within such bounds.</summary>
public sealed record OutlookPointRow(
    [property: JsonPropertyName("periode")] string Period,
    [property: JsonPropertyName("waarde")] double Value,
    [property: JsonPropertyName("onder")] double? Lower,
    [property: JsonPropertyName("boven")] double? Upper,
    [property: JsonPropertyName("dekking")] double? Coverage);
