using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Dossiers;
using Benchmark.Web.Features.Dossiers;
using CsCheck;

namespace Benchmark.Web.Tests.Dossiers;

public class DossierLinkTests
{
    private static readonly Gen<Dossier> Dossiers =
        from notes in Gen.String[Gen.Char['\u0020', '\u1fff'], 0, 200].Array[0, 60]
        from title in Gen.String[Gen.Char.AlphaNumeric, 0, Dossier.LongestTitle]
        select new Dossier(title, [.. notes.Select((note, index) => new DossierItem($"/vergelijk/cijfer_{index}?groep=vergelijkbaar:20&versie=1", note))], LetterFields.Empty);

    [Fact]
    public void What_is_packed_is_unpacked_and_stands_in_an_address_as_it_is() => Dossiers.Sample(
        dossier =>
        {
            var packed = DossierLink.Pack(dossier);
            var unpacked = DossierLink.Unpack(packed);
            return packed.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_') && unpacked.Title == dossier.Title && unpacked.Items.SequenceEqual(dossier.Items);
        },
        iter: 50);

    [Fact]
    public void Whatever_stands_in_a_link_is_unpacked_or_refused_with_a_sentence() => Gen.String.Sample(text =>
    {
        try
        {
            DossierLink.Unpack(text);
        }
        catch (RefusedException refused)
        {
            Assert.NotEmpty(refused.Refusal.Sentence.Dutch);
        }
    });

    [Fact]
    public void Half_a_link_is_refused_with_what_to_do()
    {
        var packed = DossierLink.Pack(Dossier.Empty.With(new("/gemeente/GM0193", "een notitie die lang genoeg is")));

        Assert.Contains("kopieer hem opnieuw", Assert.Throws<RefusedException>(() => DossierLink.Unpack(packed[..(packed.Length / 2)])).Refusal.Sentence.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_holds_nothing_is_refused() => Assert.Throws<RefusedException>(() => DossierLink.Unpack("AAAA"));

    [Fact]
    public void A_link_that_unpacks_without_end_is_refused()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            brotli.Write(Encoding.UTF8.GetBytes("{\"titel\":\"" + new string('a', 20_000_000)));
        }

        Assert.Contains("te groot", Assert.Throws<RefusedException>(() => DossierLink.Unpack(Base64Url.EncodeToString(packed.ToArray()))).Refusal.Sentence.Dutch, StringComparison.Ordinal);
    }
}
