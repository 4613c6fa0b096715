using System.Net;
using System.Text;
using Benchmark.Core.Deliveries;
using Benchmark.Import.CbsOdata;
using Benchmark.Import.Deliveries;
using Benchmark.Import.Tests.CbsOdata;
using Benchmark.Import.Tests.Csv;
using Benchmark.Import.Tests.Workbooks;

namespace Benchmark.Import.Tests.Deliveries;

/// <summary>Ten thousand damaged deliveries: 7,000 files of values, 1,000 workbooks and 2,000 answers. Each is read to its end, with values or findings.</summary>
public sealed class MutationTests
{
    private static readonly string[] Oddities =
        ["\"", ";", ",", "\t", "\n", "\r", "\0", "1.234", "1e999", "-", "é", "\uFEFF", "\u2028", "NaN", "null", "{", "}", "[", "<", ">", "&amp;", "</row>", "GM", "\\ud800", "99999999999999999999", new string('a', 5000)];

    [Fact]
    public async Task Damaged_files_of_values_end_with_values_or_findings()
    {
        const string valid = "gemeente;jaar;waarde;status\nGM0193;2024;1.234,50;definitief\n0003;2024KW02;12;\n141;2023;;x\nGM0363;2023;.;\n\"GM0363\";2022;\"3,5\";voorlopig\n";
        byte[][] files = [Encoding.UTF8.GetBytes(valid), Encoding.Unicode.GetBytes(valid), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(valid)]];
        FileMapping[] mappings = [CsvReadingTests.Tidy, CsvReadingTests.Tidy with { Csv = null }, CsvReadingTests.Tidy with { Csv = new(';', ',', true, CsvEncoding.Utf16) }];
        var reader = Reader(_ => throw new InvalidOperationException("A file asks no service."));
        await EndsAsync(7_000, random => (reader, new() { Code = "a", Name = "a", Kind = SourceKind.Csv, File = mappings[random.Next(3)] }, DeliveryFile.Of("a", Damaged(files[random.Next(3)], random))));
    }

    [Fact]
    public async Task Damaged_workbooks_end_with_values_or_findings()
    {
        var rows = SmallWorkbook.Texts(1, "gemeente", "jaar", "waarde") + """<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>2024</v></c><c r="C2" s="3"><v>0.1</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3" s="1"><v>45292</v></c><c r="C3"><f>1+1</f><v>2</v></c></row>""";
        var parts = SmallWorkbook.Parts(rows, """<mergeCells><mergeCell ref="A5:B5"/></mergeCells>""", ["<t>GM0193</t>"], null);
        var whole = SmallWorkbook.Zip(parts);
        var reader = Reader(_ => throw new InvalidOperationException("A file asks no service."));
        await EndsAsync(1_000, random =>
        {
            // Half of them are damaged as archives, half in one of the parts.
            var damaged = random.Next(parts.Count);
            var content = random.Next(2) == 0
                ? Damaged(whole, random)
                : SmallWorkbook.Zip(parts.Select((part, index) => (part.Name, index == damaged ? Encoding.UTF8.GetString(Damaged(Encoding.UTF8.GetBytes(part.Text), random)) : part.Text)));
            return (reader, new() { Code = "a", Name = "a", Kind = SourceKind.Xlsx, File = WorkbookReadingTests.Tidy with { Dates = DateReading.Year } }, DeliveryFile.Of("a", content));
        });
    }

    [Fact]
    public async Task Damaged_answers_end_with_values_or_findings()
    {
        var answers = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "CbsOdata", "Answers"), "*.json", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(file)!)!) + Path.GetFileNameWithoutExtension(file), File.ReadAllBytes);
        await EndsAsync(2_000, random =>
        {
            var mapping = random.Next(2) == 0 ? CbsReadingTests.V4 : CbsReadingTests.V3;
            var version = mapping.Kind == SourceKind.CbsV4 ? "v4" : "v3";
            var names = answers.Keys.Where(name => name.StartsWith(version, StringComparison.Ordinal) && !name.EndsWith("RegioSCodes", StringComparison.Ordinal) && name != "v3RegioS").Order(StringComparer.Ordinal).ToList();
            var (damaged, content) = (names[random.Next(names.Count)], Array.Empty<byte>());
            content = Damaged(answers[damaged], random);
            return (Reader(address => version + address.Segments[^1] is var name && name == damaged ? content : answers[name]), mapping, null);
        });
    }

    private static async Task EndsAsync(int count, Func<Random, (DeliveryReader Reader, SourceMapping Mapping, DeliveryFile? File)> make)
    {
        var (sound, refused) = (0, 0);
        for (var seed = 0; seed < count; seed++)
        {
            var (reader, mapping, file) = make(new Random(seed));
            Read read;
            try
            {
                read = await Read.AllAsync(reader, mapping, file);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                throw new InvalidOperationException($"Seed {seed} of {mapping.Kind} ended with {fault.GetType().Name}: {fault.Message}", fault);
            }

            Assert.True(read.Values.Count > 0 || read.Findings.Count > 0, $"Seed {seed} of {mapping.Kind} ended with neither values nor findings.");
            Assert.DoesNotContain(read.Values, value => double.IsInfinity(value.Value) || value.Municipality.Length == 0);
            (sound, refused) = read.Findings.Count == 0 ? (sound + 1, refused) : (sound, refused + 1);
        }

        // Both ends were seen: damage in a word that nobody reads leaves a delivery sound.
        Assert.True(sound > count / 100 && refused > count / 10, $"{sound} sound, {refused} refused");
    }

    private static byte[] Damaged(byte[] valid, Random random)
    {
        var bytes = new List<byte>(valid);
        for (var time = random.Next(1, 4); time > 0 && bytes.Count > 0; time--)
        {
            var (at, length) = (random.Next(bytes.Count), random.Next(1, 20));
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(length, bytes.Count - at));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(length, bytes.Count - at)));
                    break;
                case 4:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Oddities[random.Next(Oddities.Length)]));
                    break;
                default:
                    bytes.RemoveRange(at, random.Next(10) == 0 ? bytes.Count - at : 1);
                    break;
            }
        }

        return [.. bytes];
    }

    private static DeliveryReader Reader(Func<Uri, byte[]> answers)
    {
        var limits = new ReadingLimits { Pages = 20 };
        var client = new ODataClient(() => new HttpClient(new Answers(answers)), limits);
        return new(new(new(client, new("http://cbs.example/odata/v1/")), new(client, new("http://cbs.example/v3/"), new("http://cbs.example/third/")), limits), limits);
    }

    private sealed class Answers(Func<Uri, byte[]> answers) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(answers(request.RequestUri!)) });
    }
}
