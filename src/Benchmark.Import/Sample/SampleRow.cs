using System.Globalization;
using Benchmark.Core.Indicators;
using CsvHelper;

namespace Benchmark.Import.Sample;

/// <summary>One row being read: every question about a column answers a value or reports why there is none.</summary>
internal sealed class SampleRow(SampleFile file, CsvReader reader, IReadOnlyList<string> columns)
{
    private readonly Dictionary<string, int> _places = columns.Select((column, place) => (column, place)).ToDictionary(pair => pair.column, pair => pair.place, StringComparer.Ordinal);
    public string this[string column] => reader.GetString(_places[column]);

    /// <summary>Starts to read this row; afterwards <see cref="Sound"/> tells whether anything was wrong with it.</summary>
    public SampleRow Begin()
    {
        (Line, Sound) = ((int)reader.LineNumber, true);
        return this;
    }

    /// <summary>Whether nothing of this row was reported.</summary>
    public bool Sound { get; private set; }

    /// <summary>Line of the file, the header being 1.</summary>
    public int Line { get; private set; }

    public void Report(string column, string rule)
    {
        Sound = false;
        file.Report(Line, column, column.Length > 0 ? this[column] : "", rule);
    }

    /// <summary>Text of a limited length, which must be there.</summary>
    public string Text(string column, int longest)
    {
        if (this[column].Length == 0)
        {
            Report(column, "must be filled in");
        }

        return OptionalText(column, longest);
    }

    /// <summary>Text of a limited length; empty when absent.</summary>
    public string OptionalText(string column, int longest)
    {
        var text = this[column];
        if (text.Length > longest)
        {
            Report(column, $"has more than {longest} characters");
        }

        return text;
    }

    public bool Flag(string column)
    {
        var text = this[column];
        if (text is not ("true" or "false"))
        {
            Report(column, "must be true or false");
        }

        return text == "true";
    }

    public int Whole(string column, int least, int most)
    {
        if (!int.TryParse(this[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
        {
            Report(column, $"must be a whole number from {least} to {most}");
        }

        return number;
    }

    /// <summary>A number with a point; NaN when empty.</summary>
    public double Number(string column)
    {
        var text = this[column];
        if (text.Length == 0)
        {
            return double.NaN;
        }

        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!double.TryParse(text, plain, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            Report(column, "is no number");
            return double.NaN;
        }

        return number;
    }

    /// <summary>A number that must be there, within bounds.</summary>
    public double Number(string column, double least, double most)
    {
        var number = Number(column);
        if (this[column].Length == 0)
        {
            Report(column, "must be filled in");
        }
        else if (number < least || number > most)
        {
            Report(column, string.Create(CultureInfo.InvariantCulture, $"must lie from {least} to {most}"));
        }

        return number;
    }

    public DateOnly? OptionalDate(string column) => this[column].Length == 0 ? null : Date(column);

    public DateOnly Date(string column)
    {
        if (!DateOnly.TryParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            Report(column, "must be a date such as 2026-01-31");
        }

        return date;
    }

    /// <summary>A period in CBS notation; the typed form <c>2023</c> is no code.</summary>
    public Period Period(string column)
    {
        var text = this[column];
        if (!Core.Indicators.Period.TryParse(text, CultureInfo.InvariantCulture, out var period) || period.ToString() != text)
        {
            Report(column, "must be a period such as 2023JJ00 or 2023KW01");
        }

        return period;
    }

    /// <summary>A code of <paramref name="prefix"/> and digits.</summary>
    public string Code(string column, string prefix, int digits)
    {
        var text = this[column];
        if (text.Length != prefix.Length + digits || !text.StartsWith(prefix, StringComparison.Ordinal) || text.AsSpan(prefix.Length).ContainsAnyExceptInRange('0', '9'))
        {
            Report(column, $"must be {prefix} and {digits} digits");
        }

        return text;
    }

    /// <summary>The meaning of a word from a closed list.</summary>
    public T Word<T>(string column, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (words.TryGetValue(this[column], out var meaning))
        {
            return meaning;
        }

        Report(column, $"must be one of {string.Join(", ", words.Keys)}");
        return default;
    }
}
