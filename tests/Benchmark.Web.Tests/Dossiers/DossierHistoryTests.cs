using Benchmark.Core.Dossiers;
using Benchmark.Web.Features.Dossiers;

namespace Benchmark.Web.Tests.Dossiers;

public class DossierHistoryTests
{
    private static readonly Dossier One = Dossier.Empty.With(new("/a"));
    private static readonly Dossier Two = One.With(new("/b"));

    [Fact]
    public void Changes_are_undone_from_the_last_to_the_first()
    {
        var history = Begun(Dossier.Empty);
        history.Change(One);
        history.Change(Two);

        history.Undo();
        Assert.Same(One, history.Current);
        history.Undo();
        Assert.Same(Dossier.Empty, history.Current);
        Assert.Null(history.Before);
    }

    [Fact]
    public void What_another_window_made_is_not_undone()
    {
        var history = Begun(Dossier.Empty);
        history.Change(One);

        history.Begin(Two);

        Assert.Same(Two, history.Current);
        Assert.Null(history.Before);
    }

    [Fact]
    public void Only_so_many_changes_are_remembered()
    {
        var history = Begun(Dossier.Empty);
        for (var change = 0; change <= DossierHistory.MostUndone; change++)
        {
            history.Change(Dossier.Empty with { Title = $"{change}" });
        }

        for (var undone = 0; undone < DossierHistory.MostUndone; undone++)
        {
            history.Undo();
        }

        Assert.Equal(("0", null), (history.Current!.Title, history.Before));
    }

    private static DossierHistory Begun(Dossier dossier)
    {
        var history = new DossierHistory();
        history.Begin(dossier);
        return history;
    }
}
