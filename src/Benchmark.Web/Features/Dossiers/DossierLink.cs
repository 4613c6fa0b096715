using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Dossiers;

namespace Benchmark.Web.Features.Dossiers;

/// <summary>A whole dossier in a link: compressed, in signs that may stand in an address. <see cref="Pack"/> and <see cref="Unpack"/> are a pair.</summary>
internal static class DossierLink
{
    public static string Pack(Dossier dossier)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            brotli.Write(Encoding.UTF8.GetBytes(DossierNotation.Write(dossier)));
        }

        return Base64Url.EncodeToString(packed.ToArray());
    }

    /// <exception cref="RefusedException">No dossier, or one that unpacks to more than a dossier can be.</exception>
    public static Dossier Unpack(string packed)
    {
        try
        {
            using var source = new BrotliStream(new MemoryStream(Base64Url.DecodeFromChars(packed)), CompressionMode.Decompress);
            // One byte more than is allowed tells that there is more.
            var text = new byte[DossierNotation.LongestText + 1];
            var length = source.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
            return length switch
            {
                > DossierNotation.LongestText => throw DossierNotation.Refused(isTooLong: true),
                // In a browser nothing is an empty dossier; in a link it is a piece of one.
                0 => throw DossierNotation.Refused(isTooLong: false),
                _ => DossierNotation.Read(Encoding.UTF8.GetString(text, 0, length)),
            };
        }
        catch (Exception broken) when (broken is FormatException or InvalidDataException or InvalidOperationException)
        {
            throw DossierNotation.Refused(isTooLong: false);
        }
    }
}
