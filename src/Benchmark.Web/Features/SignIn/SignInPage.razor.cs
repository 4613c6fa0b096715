using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Web.Addresses;
using Benchmark.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Features.SignIn;

/// <summary>Lets a developer choose a function to work as. Elsewhere than in Development this address has no page.</summary>
public sealed partial class SignInPage
{
    private Editor? _current;
    private bool _unknown;

    [SupplyParameterFromForm(FormName = "aanmelden")]
    private string? Person { get; set; }

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    /// <summary>Null while the database is away.</summary>
    [CascadingParameter]
    private Catalogue? Catalogue { get; set; }

    [CascadingParameter]
    private HttpContext Context { get; set; } = default!;

    [Inject]
    private IHostEnvironment Environment { get; set; } = default!;

    [Inject]
    private IOptions<LocalPersons> Persons { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    protected override void OnInitialized() => _current = SignedIn.Editor(Context.User);

    private async Task ChooseAsync()
    {
        if (string.IsNullOrEmpty(Person))
        {
            await LocalSignIn.SignOutAsync(Context);
        }
        else if (Persons.Value.Find(Person) is { } editor)
        {
            await LocalSignIn.SignInAsync(Context, editor);
        }
        else
        {
            _unknown = true;
            Context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        // Read as an address on this site; every other one was refused.
        Navigation.NavigateTo(State.About.Length > 0 ? State.About : State.On(SitePage.Start).ToString());
    }
}
