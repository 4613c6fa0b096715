using Benchmark.Core.Indicators;

namespace Benchmark.Core.Deliveries;

/// <summary>What a mapping must say before anything can be read with it.</summary>
public static class SourceMappingRules
{
    /// <summary>Everything that is wrong with a mapping; none where it can be used.</summary>
    public static IReadOnlyList<Bilingual> Problems(SourceMapping mapping) =>
    [
        .. Of(mapping),
        .. mapping.File is { } file ? Of(file, mapping.Kind) : [],
        .. mapping.Cbs is { } cbs ? Of(cbs) : [],
    ];

    private static IEnumerable<Bilingual> Of(SourceMapping mapping)
    {
        if (mapping.Code.Length is 0 or > SourceMapping.LongestCode || mapping.Code.Any(sign => sign is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')))
        {
            yield return new($"De code van de bron bestaat uit kleine letters, cijfers en streepjes, hoogstens {SourceMapping.LongestCode}.", $"The code of the source has lower-case letters, digits and hyphens, at most {SourceMapping.LongestCode}.");
        }

        if (mapping.Name.Trim().Length is 0 or > SourceMapping.LongestName)
        {
            yield return new($"De bron heeft een naam van hoogstens {SourceMapping.LongestName} tekens.", $"The source has a name of at most {SourceMapping.LongestName} characters.");
        }

        var isFile = mapping.Kind is SourceKind.Csv or SourceKind.Xlsx;
        if (isFile != mapping.File is not null || isFile != mapping.Cbs is null)
        {
            yield return new("Een bestand heeft de instellingen van een bestand, een dienst die van een dienst, en geen andere.", "A file has the settings of a file, a service those of a service, and no others.");
        }
    }

    private static IEnumerable<Bilingual> Of(FileMapping file, SourceKind kind)
    {
        if (kind == SourceKind.Xlsx ? file.Csv is not null : file.Sheet is not null)
        {
            yield return new("Een werkblad hoort bij een werkmap, een scheidingsteken bij een tekstbestand.", "A sheet belongs to a workbook, a delimiter to a text file.");
        }

        if (file.Csv is { } csv && (csv.Delimiter is not (';' or ',' or '\t' or '|') || csv.DecimalSign is not (',' or '.')))
        {
            yield return new("Het scheidingsteken is ; , tab of |, het decimaalteken een komma of een punt.", "The delimiter is ; , tab or |, the decimal sign a comma or a point.");
        }

        if (file.HeaderRow < 1)
        {
            yield return new("De kopregel is regel 1 of later.", "The header is on line 1 or later.");
        }

        if (file.Municipality.Length == 0)
        {
            yield return new("Er is een kolom met de gemeente.", "There is a column with the municipality.");
        }

        if (file.Tidy is null == file.Wide is null)
        {
            yield return new("Een tabel heeft één waarde per rij of meer waarden per rij: kies één van beide.", "A table has one value per row or several: choose one of them.");
        }

        if (file.Tidy is { } tidy && (tidy.Indicator is null == tidy.FixedIndicator is null || tidy.Value.Length == 0))
        {
            yield return new("Er is een kolom met de waarde, en een kolom met de indicator of één vaste indicator.", "There is a column with the value, and a column with the indicator or one fixed indicator.");
        }

        if (file.Wide is { } wide && (wide.Count == 0 || wide.Any(column => column.Column.Length == 0 || column.Indicator.Length == 0)))
        {
            yield return new("Elke kolom met waarden heeft een kop en een indicator.", "Every column with values has a header and an indicator.");
        }

        var rowSaysPeriod = file.Period is not null || file.FixedPeriod is not null;
        if ((file.Period is not null && file.FixedPeriod is not null) || !(rowSaysPeriod || file.Wide?.All(column => column.Period is not null) == true))
        {
            yield return new("De periode staat in een kolom, of is één vaste periode, of hoort bij elke kolom.", "The period is in a column, or one fixed period, or belongs to every column.");
        }
    }

    private static IEnumerable<Bilingual> Of(CbsMapping cbs)
    {
        // What stands in an address may not lead to another place on the server.
        if (!IsName(cbs.Catalogue) || cbs.Tables.Any(table => !IsName(table.Id)) || cbs.Tables.Any(table => !table.Choices.Keys.Append(table.Region).Append(table.Time ?? table.Region).All(IsName)))
        {
            yield return new("Catalogus, tabel en dimensie bestaan uit letters, cijfers en liggende streepjes.", "Catalogue, table and dimension have letters, digits and underscores.");
        }

        if (cbs.Tables.Count == 0 || cbs.Tables.Any(table => table.Measures.Count == 0))
        {
            yield return new("Er is ten minste één tabel, en elke tabel heeft een onderwerp.", "There is at least one table, and every table has a measure.");
        }

        if (cbs.Tables.SelectMany(table => table.Measures.Values).Any(measure => measure.Indicator.Length == 0 || !(measure.Factor > 0) || !double.IsFinite(measure.Factor)))
        {
            yield return new("Elk onderwerp heeft een indicator en een factor boven nul.", "Every measure has an indicator and a factor above zero.");
        }

        if (cbs.Tables.Any(table => table.Time is null && table.Period is null && table.Measures.Values.Any(measure => measure.Period is null)))
        {
            yield return new("Een tabel zonder perioden krijgt in de instellingen een periode.", "A table without periods gets a period in the settings.");
        }
    }

    private static bool IsName(string text) => text.Length is > 0 and <= 100 && text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '_');
}
