using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Benchmark.Core.Deliveries;
using Benchmark.Core.SavedGroups;
using Benchmark.Import.Csv;
using Benchmark.Import.Deliveries;
using Benchmark.Storage;
using Benchmark.Web.Addresses;
using Benchmark.Web.Localisation;
using Microsoft.AspNetCore.Components;

namespace Benchmark.Web.Features.Deliveries;

/// <summary>How a source is read: changing it, looking at an example, and approving the shape of what it hands in.</summary>
public sealed partial class SourcePage
{
    /// <summary>Most bytes of an example: enough to see how a file is written.</summary>
    internal const long MostBytes = 10 << 20;

    private const string CheckOnly = "controleer";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private StoredMapping? _stored;
    private StoredMapping? _conflict;
    private (int Delivery, TableShape Shape)? _change;
    private CsvShape? _seen;
    private TableShape? _sampled;
    private IReadOnlyList<Finding> _found = [];
    private string? _problem;
    private string _done = "";

    [Parameter]
    public string? Code { get; set; }

    [SupplyParameterFromForm(FormName = "bewaar-bron")]
    private string? Notation { get; set; }

    [SupplyParameterFromForm(FormName = "bewaar-bron")]
    private string? Act { get; set; }

    [SupplyParameterFromForm]
    private int StartedFrom { get; set; }

    [SupplyParameterFromForm(FormName = "voorbeeld")]
    private IFormFile? Sample { get; set; }

    [SupplyParameterFromForm(FormName = ShapeApproval.Form)]
    private string? Lines { get; set; }

    [CascadingParameter]
    private ViewState State { get; set; } = default!;

    [CascadingParameter]
    private Editor Steward { get; set; } = default!;

    [CascadingParameter]
    private HttpContext Context { get; set; } = default!;

    [Inject]
    private SourceMappingStore Sources { get; set; } = default!;

    [Inject]
    private DeliveryStore Deliveries { get; set; } = default!;

    [Inject]
    private DeliveryReader Reader { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private bool IsNew => State.Page == SitePage.NewSource;

    private string Title => _stored?.Mapping.Name ?? T["Source.New"];

    private SourceMapping Example => new()
    {
        Code = "nieuwe-bron",
        Name = T["Source.New"],
        Kind = SourceKind.Csv,
        File = new FileMapping
        {
            Csv = new CsvForm(';', ',', false, CsvEncoding.Utf8),
            Municipality = "gemeente",
            Period = "periode",
            Tidy = new TidyColumns { Indicator = "indicator", Value = "waarde" },
        },
    };

    protected override async Task OnInitializedAsync()
    {
        if (!IsNew && State.StewardItem is { } code && (_stored = await Sources.FindAsync(code, Context.RequestAborted)) is { ApprovedShape: { } approved })
        {
            _change = await ChangeAsync(code, approved);
        }
    }

    // The shape that the newest delivery was refused for, made of what was gone and what came.
    private async Task<(int, TableShape)?> ChangeAsync(string code, TableShape approved)
    {
        if ((await Deliveries.ListAsync(Context.RequestAborted)).FirstOrDefault(delivery => delivery.Source == code) is not { State: DeliveryState.Refused } newest)
        {
            return null;
        }

        var changes = (await Deliveries.FindingsAsync(newest.Id, Context.RequestAborted)).Where(finding => finding.Rule == CheckRule.ShapeChanged).ToLookup(finding => finding.Facts is [true], finding => finding.Value);
        var shape = TableShape.Of(approved.Lines.Except(changes[false], StringComparer.Ordinal).Concat(changes[true]));
        return shape.Equals(approved) ? null : (newest.Id, shape);
    }

    private static string Readable(SourceMapping mapping) => JsonNode.Parse(SourceMappingNotation.Write(mapping))!.ToJsonString(Indented);

    private async Task SaveAsync()
    {
        if (!SourceMappingNotation.TryRead(Notation ?? "", out var mapping, out var unread))
        {
            _problem = FormAnswer.Refuse(Context, T["Source.Unread", unread]);
        }
        else if (SourceMappingRules.Problems(mapping) is { Count: > 0 } problems)
        {
            _problem = FormAnswer.Refuse(Context, string.Join(' ', problems.Select(problem => problem.In(SiteLanguage.Current))));
        }
        else if (!IsNew && mapping.Code != _stored!.Mapping.Code)
        {
            _problem = FormAnswer.Refuse(Context, T["Source.OtherCode", _stored.Mapping.Code]);
        }
        else if (Act == CheckOnly)
        {
            _done = T["Source.Right"];
        }
        else
        {
            _problem = await FormAnswer.TryAsync(Context, T, async () => Went(await Sources.SaveAsync(mapping, StartedFrom, Steward, Context.RequestAborted)));
        }
    }

    private async Task ApproveAsync() => _problem = await FormAnswer.TryAsync(
        Context, T, async () => Went(await Sources.ApproveAsync(_stored!.Mapping.Code, TableShape.Parse((Lines ?? "").ReplaceLineEndings("\n")), StartedFrom, Steward, Context.RequestAborted)));

    private void Went(MappingOrConflict saved)
    {
        if (saved.IsConflict)
        {
            _conflict = saved.Stored;
            Context.Response.StatusCode = StatusCodes.Status409Conflict;
        }
        else
        {
            Navigation.NavigateTo(State.AtItem(SitePage.Source, saved.Stored.Mapping.Code).ToString());
        }
    }

    private async Task LookAsync()
    {
        if (Sample is not { Length: > 0 } sent)
        {
            _problem = FormAnswer.Refuse(Context, T["Source.NoSample"]);
            return;
        }

        using var content = new MemoryStream();
        await sent.CopyToAsync(content, Context.RequestAborted);
        var file = DeliveryFile.Of(sent.FileName, content.ToArray());
        _seen = _stored!.Mapping.Kind == SourceKind.Csv ? await CsvShapeReader.ReadAsync(file, Context.RequestAborted) : null;
        await ReadShapeAsync(file);
    }

    private Task AskAsync() => ReadShapeAsync(null);

    private async Task ReadShapeAsync(DeliveryFile? file)
    {
        await using var reading = await Reader.ReadAsync(_stored!.Mapping, file, null, Context.RequestAborted);
        (_sampled, _found) = (reading.Shape, reading.Findings.Kept);
    }
}
