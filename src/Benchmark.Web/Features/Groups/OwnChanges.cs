using Benchmark.Core.PeerGroups;

namespace Benchmark.Web.Features.Groups;

/// <summary>
/// Tells a form whether the definition that it is given comes from its own hand. What a form sends comes back by the address, a moment later; taken
/// over then, it would undo what was done since. What comes from elsewhere (a link, the back button) must be taken over.
/// </summary>
internal sealed class OwnChanges
{
    private readonly Queue<GroupExpression?> _underWay = new();
    private GroupExpression? _given;
    private bool _any;

    /// <summary>What the form last sent or took over.</summary>
    public GroupExpression? Last { get; private set; }

    /// <summary>The form sends this, null for a list that nobody is on.</summary>
    public void Send(GroupExpression? definition)
    {
        _underWay.Enqueue(definition);
        Last = definition;
    }

    /// <summary>Whether the form must take over what it is given.</summary>
    public bool IsFromElsewhere(GroupExpression? definition)
    {
        if (_any && Equals(definition, _given))
        {
            return false;
        }

        (_any, _given) = (true, definition);
        if (_underWay.Contains(definition))
        {
            // Addresses may be passed over, but they come in order.
            while (!Equals(_underWay.Dequeue(), definition))
            {
            }

            return false;
        }

        _underWay.Clear();
        Last = definition;
        return true;
    }
}
