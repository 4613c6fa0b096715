using System.Runtime.InteropServices;

namespace Benchmark.Reports.Images;

/// <summary>Points the drawing library at the fonts that are shipped with it, before it draws its first text.</summary>
internal static partial class ShippedFonts
{
    private static readonly Lazy<string> Configuration = new(Set);

    /// <summary>Path of the configuration that is in use.</summary>
    /// <exception cref="FileNotFoundException">The fonts were not published with the application.</exception>
    public static string Use() => Configuration.Value;

    private static string Set()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fonts", "fonts.conf");
        if (!File.Exists(path))
        {
            throw new FileNotFoundException("The fonts for pictures are missing beside the application.", path);
        }

        // Environment.SetEnvironmentVariable changes .NET's own copy only; the native library reads the process's.
        return SetVariable("FONTCONFIG_FILE", path, overwrite: 1) == 0 ? path : throw new InvalidOperationException($"FONTCONFIG_FILE could not be set: error {Marshal.GetLastPInvokeError()}.");
    }

    [LibraryImport("libc", EntryPoint = "setenv", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetVariable(string name, string value, int overwrite);
}
