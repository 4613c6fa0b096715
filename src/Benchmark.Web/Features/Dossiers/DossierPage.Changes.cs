using Benchmark.Core.Dossiers;

namespace Benchmark.Web.Features.Dossiers;

/// <summary>What can be done with the kept views. Each change says what to make of whatever dossier there is when its turn comes.</summary>
public sealed partial class DossierPage
{
    private Task RenameAsync(string? title) => ChangeAsync(dossier => new(dossier with { Title = (title ?? "").Trim() }, T["Dossier.Renamed"]));

    private Task LetterAsync(Func<LetterFields, LetterFields> change) => ChangeAsync(dossier => new(dossier with { Letter = change(dossier.Letter) }, T["Dossier.LetterKept"]));

    private Task NoteAsync(DossierItem item, string note) =>
        ChangeAsync(dossier => At(dossier, item, index => new(dossier.Replaced(index, item with { Note = note.Trim() }), T["Dossier.Noted"])));

    // The keyboard stays on the button that was pressed; at an end of the list it can go back only.
    private Task MoveAsync(DossierItem item, int step) => ChangeAsync(dossier => At(dossier, item, index =>
    {
        var (to, last) = (Math.Clamp(index + step, 0, dossier.Items.Count - 1), dossier.Items.Count - 1);
        return MovedTo(dossier, index, to, (step < 0 && to > 0) || to == last ? DossierCard.UpAt(to) : DossierCard.DownAt(to));
    }));

    // It goes to the view that follows, or to the last.
    private Task RemoveAsync(DossierItem item) => ChangeAsync(dossier => At(dossier, item, index => new(
        dossier.Without(index),
        T["Dossier.Removed", _views[index].Subject],
        dossier.Items.Count > 1 ? DossierCard.RemoveAt(Math.Min(index, dossier.Items.Count - 2)) : Undo)));

    private Task DropAsync(DossierItem target)
    {
        var dragged = _dragged;
        _dragged = null;
        return dragged is null || dragged == target
            ? Task.CompletedTask
            : ChangeAsync(dossier => At(dossier, dragged, index => At(dossier, target, to => MovedTo(dossier, index, to, null))));
    }

    private Change MovedTo(Dossier dossier, int index, int to, string? focus) =>
        new(dossier.Moved(index, to), T["Dossier.Moved", _views[index].Subject, to + 1, dossier.Items.Count], focus);

    // A view that another window took out in the meantime stays out.
    private static Change At(Dossier dossier, DossierItem item, Func<int, Change> change) =>
        dossier.IndexOf(item.Address) is >= 0 and var index ? change(index) : new(dossier, "");

    private Task BeginAsync(DossierTemplate template) => ChangeAsync(dossier =>
    {
        var items = DossierTemplates.Items(template, State, _catalogue!);
        var begun = items.Aggregate(dossier, (filled, item) => filled.With(item));
        var added = begun.Items.Count - dossier.Items.Count;
        return new(
            begun.Title.Length > 0 ? begun : begun with { Title = T["Dossier.TemplateTitle", T[$"Dossier.Template.{template}"], OwnName] },
            Holds(begun, items) ? T["Dossier.Begun", added] : T["Dossier.BegunFull", added, Dossier.MostItems]);
    });

    private async Task TakeSharedAsync()
    {
        var shared = _shared!;
        var taken = false;
        await ChangeAsync(dossier =>
        {
            var joined = shared.Items.Aggregate(dossier, (filled, item) => filled.With(item));
            taken = Holds(joined, shared.Items);
            return taken
                ? new(joined.Title.Length > 0 ? joined : joined with { Title = shared.Title, Letter = shared.Letter }, T["Dossier.SharedTaken"], Told)
                : new(dossier, T["Dossier.SharedFull", Dossier.MostItems]);
        });
        if (taken)
        {
            await LeaveSharedAsync();
        }
    }

    private static bool Holds(Dossier dossier, IEnumerable<DossierItem> items) => items.All(item => dossier.IndexOf(item.Address) >= 0);

    private async Task LeaveSharedAsync()
    {
        await _browser.DropSharedAsync(_gone.Token);
        (_shared, _sharedViews, _focus) = (null, [], Told);
    }

    private Task AskRenewalsAsync() => InTurnAsync(async () =>
    {
        _renewals = await Renewal.OfAsync(_history.Current!, _views, _catalogue!.Release.Number, _kept, _reader, _gone.Token);
        _focus = RenewalSection.Heading;
    });

    private Task RenewAsync()
    {
        Renewal[] possible = [.. (_renewals ?? []).Where(renewal => renewal.IsPossible)];
        return ChangeAsync(dossier => new(
            possible.Aggregate(dossier, (renewed, renewal) => renewed.IndexOf(renewal.Kept.Address) is >= 0 and var index && renewed.IndexOf(renewal.Address) < 0
                ? renewed.Replaced(index, renewed.Items[index] with { Address = renewal.Address })
                : renewed),
            T["Dossier.Renewed", possible.Length],
            Told));
    }

    /// <summary>What a click makes of a dossier.</summary>
    /// <param name="Dossier">The dossier afterwards; the same one when nothing changes.</param>
    /// <param name="Told">What is told of it.</param>
    /// <param name="Focus">Id of where the keyboard goes; null where it stays.</param>
    private sealed record Change(Dossier Dossier, string Told, string? Focus = null);
}
