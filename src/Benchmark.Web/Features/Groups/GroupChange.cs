using Benchmark.Core.PeerGroups;

namespace Benchmark.Web.Features.Groups;

/// <summary>Another definition that a form asks for.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="IsStep">One of many small ones, as of a slider that moves.</param>
public sealed record GroupChange(GroupExpression Definition, bool IsStep = false);
