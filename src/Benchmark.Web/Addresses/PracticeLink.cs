using Benchmark.Core.Practices;

namespace Benchmark.Web.Addresses;

/// <summary>Where a practice stands on the page of practices.</summary>
internal static class PracticeLink
{
    /// <summary>Its id on that page; with a word before it, so that no title gives the id of something else there.</summary>
    public static string IdOf(Practice practice) => "praktijk-" + practice.Slug;

    /// <summary>The address of its place on that page.</summary>
    public static string Of(Practice practice, ViewState state) => $"{state.On(SitePage.Practices)}#{IdOf(practice)}";
}
