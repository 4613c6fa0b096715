using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.LegalTables;
using CsvHelper;

namespace Benchmark.Reports.LegalTables;

/// <summary>The annex to the Regeling beleidsindicatoren gemeenten, as far as it is known: <c>legal_indicators.csv</c> beside this file.</summary>
public static class LegalList
{
    /// <summary>Where the figures of others are to be found.</summary>
    public const string Platform = "https://www.waarstaatjegemeente.nl/";

    /// <summary>Where the regulation is to be read as it applies.</summary>
    public const string Law = "https://wetten.overheid.nl/BWBR0037783";

    private static readonly string[] Columns =
        ["number", "field", "field_name", "name", "unit", "source", "legal_source", "state", "filled_by", "indicator", "indicator_unit", "factor", "why_nl", "why_en"];

    /// <summary>Every row of the annex, also those that do not apply any more, in its order.</summary>
    public static IReadOnlyList<LegalRow> Rows { get; } = Read();

    private static List<LegalRow> Read()
    {
        using var stream = typeof(LegalList).Assembly.GetManifestResourceStream("legal_indicators.csv")!;
        using var file = new MemoryStream();
        stream.CopyTo(file);
        using var csv = CsvReader.Create(file.ToArray(), new CsvReaderOptions { Separator = ',', HasHeader = false });
        if (!csv.Read() || !Columns.SequenceEqual(Enumerable.Range(0, csv.FieldCount).Select(csv.GetString), StringComparer.Ordinal))
        {
            throw new InvalidOperationException($"The header of legal_indicators.csv must be {string.Join(',', Columns)}.");
        }

        var rows = new List<LegalRow>();
        while (csv.Read())
        {
            rows.Add(Row(column => csv.GetString(Array.IndexOf(Columns, column))));
        }

        return rows;
    }

    private static LegalRow Row(Func<string, string> text) => new()
    {
        Number = int.Parse(text("number"), CultureInfo.InvariantCulture),
        Field = new TaskField(int.Parse(text("field"), CultureInfo.InvariantCulture), text("field_name")),
        Name = text("name"),
        Unit = text("unit"),
        Source = text("source"),
        LegalSource = text("legal_source"),
        State = text("state") switch
        {
            "geldt" => LegalState.InForce,
            "vervallen" => LegalState.Dropped,
            "uit lijsten" => LegalState.GoneFromLists,
            var other => throw new InvalidOperationException($"legal_indicators.csv has no state '{other}'."),
        },
        FilledBy = text("filled_by") switch
        {
            "eigen" => LegalFiller.Own,
            "waarstaatjegemeente" => LegalFiller.Platform,
            var other => throw new InvalidOperationException($"legal_indicators.csv has no filled_by '{other}'."),
        },
        Match = text("indicator") is { Length: > 0 } indicator ? new LegalMatch(indicator, text("indicator_unit"), double.Parse(text("factor"), CultureInfo.InvariantCulture)) : null,
        Why = new Bilingual(text("why_nl"), text("why_en")),
    };
}
