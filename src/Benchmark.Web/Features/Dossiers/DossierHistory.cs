using Benchmark.Core.Dossiers;

namespace Benchmark.Web.Features.Dossiers;

/// <summary>The dossier of a page, and what it was before each change made there. What another window made of it is no change that this page undoes.</summary>
internal sealed class DossierHistory
{
    /// <summary>Most changes that can be undone.</summary>
    public const int MostUndone = 50;

    private readonly List<Dossier> _past = [];

    /// <summary>As it is now; null while it is not read, or cannot be.</summary>
    public Dossier? Current { get; private set; }

    /// <summary>As it was before the last change; null when there is none to undo.</summary>
    public Dossier? Before => _past.LastOrDefault();

    /// <summary>As it stands in the browser: whatever was before it may lack what another window added.</summary>
    public void Begin(Dossier? dossier)
    {
        Current = dossier;
        _past.Clear();
    }

    /// <summary>As this page made it.</summary>
    public void Change(Dossier changed)
    {
        _past.Add(Current!);
        if (_past.Count > MostUndone)
        {
            _past.RemoveAt(0);
        }

        Current = changed;
    }

    /// <summary>As it was before the last change.</summary>
    public void Undo()
    {
        Current = _past[^1];
        _past.RemoveAt(_past.Count - 1);
    }
}
