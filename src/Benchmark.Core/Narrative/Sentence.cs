namespace Benchmark.Core.Narrative;

/// <summary>A generated text as runs, some of them strong; a claim about a named municipality.</summary>
/// <param name="Runs">The runs in order.</param>
public sealed record Sentence(IReadOnlyList<Run> Runs)
{
    /// <summary>Reads a text in which what stands between two <c>**</c> is strong.</summary>
    public static Sentence Parse(string text) =>
        new([.. text.Split("**").Select((part, index) => new Run(part, index % 2 == 1)).Where(run => run.Text.Length > 0)]);

    /// <summary>The text alone.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}

/// <summary>A piece of text, shown in bold ink when strong.</summary>
public sealed record Run(string Text, bool Strong = false);

/// <summary>A verdict for a row.</summary>
/// <param name="Symbol">▲ ▼ ● ◆ ◇</param>
/// <param name="Word">"Hoger.", "Ongeveer gelijk", "Geen oordeel.": with its full stop where the rest is a sentence of its own.</param>
/// <param name="Rest">The rest of the sentence: "16 van de 20 gemeenten zitten lager.", "aan het midden van de groep."</param>
public sealed record VerdictWords(string Symbol, string Word, string Rest)
{
    /// <summary>Word and rest, as they are read.</summary>
    public string Text => Word + " " + Rest;
}

/// <summary>A step of a rule.</summary>
/// <param name="Asked">What it asks, as a statement, with the figures where it was asked.</param>
/// <param name="Then">What follows when it holds; empty where all steps together decide.</param>
/// <param name="Answer">Whether it holds.</param>
public sealed record ToldStep(string Asked, string Then, string Answer);
