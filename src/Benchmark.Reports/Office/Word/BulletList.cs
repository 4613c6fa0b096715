using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Benchmark.Reports.Office.Word;

/// <summary>A list with bullets, added to the lists that a document has.</summary>
internal static class BulletList
{
    /// <summary>Adds the list and gives its number.</summary>
    public static int In(MainDocumentPart part)
    {
        var numbering = (part.NumberingDefinitionsPart ?? part.AddNewPart<NumberingDefinitionsPart>()).Numbering ??= new Numbering();
        var kind = numbering.Elements<AbstractNum>().Select(other => other.AbstractNumberId?.Value ?? 0).DefaultIfEmpty(-1).Max() + 1;
        var number = numbering.Elements<NumberingInstance>().Select(other => other.NumberID?.Value ?? 0).DefaultIfEmpty(0).Max() + 1;
        var list = new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "454", Hanging = "284" }))
            { LevelIndex = 0 })
        { AbstractNumberId = kind };

        // All kinds of list stand before all lists.
        if (numbering.Elements<AbstractNum>().LastOrDefault() is { } last)
        {
            last.InsertAfterSelf(list);
        }
        else
        {
            numbering.PrependChild(list);
        }

        OpenXmlElement before = numbering.Elements<NumberingInstance>().LastOrDefault() is { } instance ? instance : numbering.Elements<AbstractNum>().Last();
        before.InsertAfterSelf(new NumberingInstance(new AbstractNumId { Val = kind }) { NumberID = number });
        return number;
    }
}
