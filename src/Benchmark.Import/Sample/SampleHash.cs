using System.Security.Cryptography;
using System.Text;

namespace Benchmark.Import.Sample;

/// <summary>Tells the figures of one sample from those of another.</summary>
internal static class SampleHash
{
    /// <summary>
    /// SHA-256 over name and content of every CSV file of a folder but that of the standard groups, in order of name; 64 lower-case hexadecimal
    /// digits. Groups have versions of their own: one that changes makes no release of figures.
    /// </summary>
    public static string Of(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, path) in Directory.GetFiles(folder, "*.csv", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), path))
            .Where(file => file.Name != GroupFile.Name)
            .OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
