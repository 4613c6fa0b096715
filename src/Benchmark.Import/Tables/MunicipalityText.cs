namespace Benchmark.Import.Tables;

/// <summary>Reads codes of municipalities as sources write them.</summary>
internal static class MunicipalityText
{
    /// <summary><c>GM0193</c> from <c>GM0193</c>, <c>gm0193</c>, <c>0193</c> and <c>193</c>, which a workbook makes of it; anything else stays what it is.</summary>
    public static string CodeOf(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length is >= 1 and <= 4 && trimmed.All(char.IsAsciiDigit))
        {
            return "GM" + trimmed.PadLeft(4, '0');
        }

        return trimmed.Length == 6 && trimmed.StartsWith("gm", StringComparison.OrdinalIgnoreCase) ? trimmed.ToUpperInvariant() : trimmed;
    }
}
