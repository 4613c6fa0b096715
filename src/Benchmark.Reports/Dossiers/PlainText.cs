using System.Text;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;

namespace Benchmark.Reports.Dossiers;

/// <summary>Views as plain text, to paste into a letter or a message: what they show, what they do not tell, source and link.</summary>
public static class PlainText
{
    /// <summary>All of them, one after the other.</summary>
    /// <param name="title">Title of the dossier; empty for none.</param>
    /// <param name="views">The views.</param>
    /// <param name="language">The language.</param>
    public static string Of(string title, IReadOnlyList<ToldView> views, Language language)
    {
        var text = new StringBuilder();
        if (title.Length > 0)
        {
            text.AppendLine(title).AppendLine();
        }

        foreach (var view in views)
        {
            text.AppendLine(view.Title).AppendLine(string.Join(' ', view.Message));
            if (view is { TableIsMessage: true, Table: { } table })
            {
                text.AppendLine().Append(TableOf(table));
            }

            foreach (var said in view.Said)
            {
                text.AppendLine().AppendLine(said);
            }

            if (view.Note.Length > 0)
            {
                text.AppendLine().AppendLine(view.Note);
            }

            if (view.Limits.Count > 0)
            {
                text.AppendLine().AppendLine(ToldTexts.Limits.In(language)).AppendLine(string.Join(' ', view.Limits.Select(limit => Sentence.Parse(limit))));
            }

            text.AppendLine();
            if (view.Source.Length > 0)
            {
                text.AppendLine(view.Source);
            }

            text.AppendLine(view.Link).AppendLine();
        }

        return text.ToString().TrimEnd() + Environment.NewLine;
    }

    /// <summary>A table as lines with tabs between the cells: pasted in a spreadsheet or a document it is a table again.</summary>
    public static string TableOf(TextTable table)
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows.Select(row => row.Select(cell => cell.Text)).Prepend(table.Headings.Select(heading => heading.Text)))
        {
            text.AppendJoin('\t', row).AppendLine();
        }

        return text.ToString();
    }
}
