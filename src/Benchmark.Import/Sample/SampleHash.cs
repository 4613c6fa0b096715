using System.Security.Cryptography;
using System.Text;

namespace Benchmark.Import.Sample;

/// <summary>Tells one sample from another.</summary>
internal static class SampleHash
{
    /// <summary>SHA-256 over name and content of every CSV file of a folder, in order of name; 64 lower-case hexadecimal digits.</summary>
    public static string Of(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, path) in Directory.GetFiles(folder, "*.csv", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), path))
            .OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
