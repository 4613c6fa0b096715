using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Components;
using Benchmark.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Benchmark.Web.Features.Learning;

/// <summary>Leren van anderen: per task whom a municipality can call, what they did, and what others registered.</summary>
public sealed partial class LearnPage : IDisposable
{
    private readonly LastAnswer<LearnAnswer> _shown = new();

    [Parameter]
    public string Code { get; set; } = "";

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    /// <summary>Some groups are for their own readers alone.</summary>
    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    [Inject]
    private ComparisonService Comparisons { get; set; } = default!;

    [Inject]
    private PracticeStore Practices { get; set; } = default!;

    public void Dispose() => _shown.Dispose();

    protected override Task OnParametersSetAsync() => _shown.AskAsync(
        State, async (view, cancellation) => await LearnAnswer.OfAsync(Comparisons, Practices, view, SignedIn.Editor((await Authentication).User), cancellation));

    private ViewState Fixed(LearnAnswer answer) => FixedView.Of(State, answer.Catalogue.Release, answer.Learners.Group);
}
