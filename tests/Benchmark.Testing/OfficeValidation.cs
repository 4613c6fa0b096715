using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Benchmark.Testing;

/// <summary>What the schemas of Office say of a docx, pptx or xlsx.</summary>
public static class OfficeValidation
{
    private static readonly FileFormatVersions[] Versions = [FileFormatVersions.Office2019, FileFormatVersions.Microsoft365];

    /// <summary>Every complaint of the validator for Office 2019 and Microsoft 365, with its part and place; empty for a good file.</summary>
    /// <param name="file">Bytes of the file; its kind is told by its main part.</param>
    public static IReadOnlyList<string> Errors(byte[] file)
    {
        using var document = Open(file);
        return [.. Versions.SelectMany(version => new OpenXmlValidator(version).Validate(document).Select(error => $"{version}: {error.Part?.Uri} {error.Path?.XPath}: {error.Description}"))];
    }

    private static OpenXmlPackage Open(byte[] file)
    {
        var stream = new MemoryStream(file);
        using var package = System.IO.Packaging.Package.Open(stream, FileMode.Open, FileAccess.Read);
        var main = package.GetParts().Select(part => part.Uri.ToString()).First(uri => uri is "/xl/workbook.xml" or "/word/document.xml" or "/ppt/presentation.xml");
        var copy = new MemoryStream(file);
        return main[1] switch
        {
            'x' => SpreadsheetDocument.Open(copy, false),
            'w' => WordprocessingDocument.Open(copy, false),
            _ => PresentationDocument.Open(copy, false),
        };
    }
}
