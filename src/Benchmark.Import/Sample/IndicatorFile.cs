using Benchmark.Core.Disclosure;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Storage;

namespace Benchmark.Import.Sample;

/// <summary>Reads the indicators with all that is told about them.</summary>
internal static class IndicatorFile
{
    public const string Name = "indicators.csv";
    public const int MostKeyFiguresPerTask = 8;
    public const int LongestCode = 80;

    // The column of the code, and then those of the table, in the same order and with the same names.
    private static readonly string[] Columns = ["code", .. VersionedTables.Indicator.Columns.Skip(1).Select(column => column.Name)];

    private static readonly Dictionary<string, int> Longest = VersionedTables.Indicator.Columns
        .Where(column => column.Type.Size is not null)
        .ToDictionary(column => column.Name, column => column.Type.Size!.Value);

    public static IReadOnlyList<Indicator> Read(string folder, List<SampleFinding> findings)
    {
        var file = new SampleFile(folder, Name, Columns, findings);
        var (indicators, lines) = (new List<Indicator>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var row in file.Rows().Select(row => row.Begin()))
        {
            var indicator = One(row);
            if (!lines.TryAdd(indicator.Code, row.Line))
            {
                row.Report("code", "occurs a second time");
            }

            if (row.Sound)
            {
                indicators.Add(indicator);
            }
        }

        foreach (var indicator in indicators)
        {
            CheckReferences(indicator, indicators, (column, value, rule) => file.Report(lines[indicator.Code], column, value, rule), lines.ContainsKey);
        }

        foreach (var (task, count) in indicators.Where(i => i.KeyFigure is not null).SelectMany(i => i.Tasks).CountBy(task => task).Where(pair => pair.Value > MostKeyFiguresPerTask))
        {
            file.Report(0, "key_figure", task.Slug(), $"a task has at most {MostKeyFiguresPerTask} key figures and this one has {count}");
        }

        return indicators;
    }

    private static Indicator One(SampleRow row)
    {
        var indicator = new Indicator
        {
            Code = row.Text("code", LongestCode),
            Name = new Bilingual(Text("name_nl"), Text("name_en")),
            Question = Text("question_nl"),
            Definition = Text("definition_nl"),
            Tasks = Tasks(row),
            Family = Text("family"),
            Unit = new Unit(
                new Bilingual(Text("unit_nl"), Text("unit_en")),
                Optional("value_prefix"),
                Optional("value_suffix"),
                Optional("difference_prefix"),
                new Bilingual(Optional("difference_suffix_nl"), Optional("difference_suffix_en")),
                row.Whole("decimals", 0, 6)),
            Kind = row.Word("kind", Words.Kinds),
            Uncertainty = row["uncertainty"].Length == 0 ? Uncertainty.None : row.Word("uncertainty", Words.Uncertainties),
            Certainty = row.Word("certainty", Words.Certainties),
            Direction = Direction(row),
            Influenceable = row.Flag("influenceable"),
            Sensitive = row.Flag("sensitive"),
            RankingAllowed = row.Flag("ranking_allowed"),
            Comparable = row.Flag("comparable"),
            ComparableAs = OrNull("comparable_as"),
            Ratio = Ratio(row),
            Range = Range(row),
            Protection = Protection(row),
            KeyFigure = row["key_figure"].Length == 0 ? null : row.Whole("key_figure", 1, 8),
            Source = new Source(Text("source_name"), Text("source_table"), Text("source_licence"), OrNull("source_url")),
            Note = Optional("note_nl"),
            Statement = new Bilingual(Text("statement_nl"), Text("statement_en")),
            Money = Optional("money_nl"),
        };
        foreach (var column in new[] { "statement_nl", "statement_en" })
        {
            foreach (var problem in StatementTemplate.Problems(row[column]))
            {
                row.Report(column, problem);
            }
        }

        return indicator;

        string Text(string column) => row.Text(column, Longest[column]);
        string Optional(string column) => row.OptionalText(column, Longest[column]);
        string? OrNull(string column) => row[column].Length == 0 ? null : Text(column);
    }

    private static List<SocietalTask> Tasks(SampleRow row)
    {
        var tasks = new List<SocietalTask>();
        foreach (var slug in row["tasks"].Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (SocietalTasks.Find(slug) is { } task && !tasks.Contains(task))
            {
                tasks.Add(task);
            }
            else
            {
                row.Report("tasks", $"'{slug}' is no task or stands there twice");
            }
        }

        return tasks;
    }

    private static DirectionDecision Direction(SampleRow row)
    {
        var direction = row.Word("direction", Words.Directions);
        if (direction == Core.Indicators.Direction.None)
        {
            return DirectionDecision.Undecided;
        }

        return new DirectionDecision(
            direction, row.Text("direction_by", Longest["direction_by"]), row.Date("direction_on"), row.Text("direction_why", Longest["direction_why"]));
    }

    // A sample is published as it is: what needs protection comes as a delivery.
    private static Protection Protection(SampleRow row)
    {
        if (!Core.Disclosure.Protection.TryParse(row.Text("protection", Longest["protection"]), out var protection) || protection.Threshold is not null)
        {
            row.Report("protection", "must be bron or geen: small numbers of a sample are not protected here");
        }

        return protection ?? Core.Disclosure.Protection.BySource;
    }

    private static RatioDefinition? Ratio(SampleRow row)
    {
        if (row["numerator"].Length == 0 && row["denominator"].Length == 0 && row["multiplier"].Length == 0)
        {
            return null;
        }

        return new RatioDefinition(row.Text("numerator", LongestCode), row.Text("denominator", LongestCode), row.Number("multiplier", double.Epsilon, double.MaxValue));
    }

    private static ValueRange Range(SampleRow row)
    {
        double? Bound(string column) => row.Number(column) is var bound && double.IsNaN(bound) ? null : bound;
        var range = new ValueRange(Bound("range_min"), Bound("range_max"));
        if (range.Min > range.Max)
        {
            row.Report("range_max", "must not lie below range_min");
        }

        return range;
    }

    private static void CheckReferences(Indicator indicator, List<Indicator> all, Action<string, string, string> report, Func<string, bool> isWritten)
    {
        if (indicator.ComparableAs is { } other && !isWritten(other))
        {
            report("comparable_as", other, "is no indicator of this file");
        }

        if (indicator.Ratio is not { } ratio)
        {
            return;
        }

        foreach (var (column, code) in new[] { ("numerator", ratio.Numerator), ("denominator", ratio.Denominator) })
        {
            if (!isWritten(code))
            {
                report(column, code, "is no indicator of this file");
            }
            else if (all.Find(side => side.Code == code)?.Ratio is not null)
            {
                report(column, code, "must be a stored indicator, not a ratio");
            }
        }
    }
}
