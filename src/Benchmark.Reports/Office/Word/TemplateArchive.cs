using System.IO.Compression;
using System.Xml;

namespace Benchmark.Reports.Office.Word;

/// <summary>Looks at the bytes of a template before anything interprets them: size, packing and XML.</summary>
internal static class TemplateArchive
{
    private const int MostBytes = 5 * 1024 * 1024;
    private const long MostUnpacked = 50L * 1024 * 1024;
    private const int MostEntries = 2000;

    /// <summary>A part of this size or larger that was packed beyond this ratio is made to fill a memory; the XML of Word reaches about 30.</summary>
    private const long LargePart = 1024 * 1024;
    private const int MostRatio = 200;

    /// <summary>The bytes of a file that passes.</summary>
    public static async Task<byte[]> ReadAsync(Stream file, CancellationToken cancel)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await file.ReadAsync(buffer, cancel)) > 0;)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > MostBytes)
            {
                throw TemplateRefusals.TooLarge();
            }
        }

        try
        {
            Look(memory, cancel);
        }
        catch (InvalidDataException)
        {
            throw TemplateRefusals.NotWord();
        }
        catch (XmlException)
        {
            throw TemplateRefusals.Broken();
        }

        return memory.ToArray();
    }

    private static void Look(MemoryStream memory, CancellationToken cancel)
    {
        using var archive = new ZipArchive(memory, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostEntries)
        {
            throw TemplateRefusals.Bomb();
        }

        var left = MostUnpacked;
        foreach (var entry in archive.Entries)
        {
            cancel.ThrowIfCancellationRequested();
            left -= Unpacked(entry, left);
        }

        if (archive.GetEntry("[Content_Types].xml") is not { } types || !IsOfWord(types))
        {
            throw TemplateRefusals.NotWord();
        }
    }

    private static bool IsOfWord(ZipArchiveEntry types)
    {
        using var reader = new StreamReader(types.Open());
        return reader.ReadToEnd().Contains("application/vnd.openxmlformats-officedocument.wordprocessingml.", StringComparison.OrdinalIgnoreCase)
            || types.Archive!.GetEntry("word/document.xml") is not null;
    }

    // What an entry says of its own size is not believed: the bytes are counted.
    private static long Unpacked(ZipArchiveEntry entry, long left)
    {
        using var contents = new CountedStream(entry.Open(), Math.Min(left, Math.Max(LargePart, entry.CompressedLength * MostRatio)));
        if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            ReadXml(contents);
        }

        contents.CopyTo(Stream.Null);
        return contents.Count;
    }

    // Nothing is resolved or expanded: the first sign of a document type ends it.
    private static void ReadXml(Stream contents)
    {
        using var reader = XmlReader.Create(contents, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1 });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.DocumentType)
            {
                throw TemplateRefusals.DocumentType();
            }
        }
    }

    /// <summary>Reads through and refuses beyond a number of bytes.</summary>
    private sealed class CountedStream(Stream inner, long most) : Stream
    {
        public long Count { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Count; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            Count += read;
            return Count > most ? throw TemplateRefusals.Bomb() : read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
