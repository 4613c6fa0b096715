using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Benchmark.Web.Api;

/// <summary>How answers are written as JSON: names as declared, figures unrounded, missing is null.</summary>
internal static class ApiJson
{
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>NaN travels as null.</summary>
    public static double? Known(double value) => double.IsNaN(value) ? null : value;
}
