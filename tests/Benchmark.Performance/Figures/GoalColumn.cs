using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Benchmark.Performance.Figures;

/// <summary>The time within which a benchmark must stay, printed next to its result; empty where growth alone is shown.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GoalAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

/// <summary>Adds the column of goals.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WithGoalsAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(new GoalColumn());
}

internal sealed class GoalColumn : IColumn
{
    public string Id => nameof(GoalColumn);

    public string ColumnName => "Goal";

    public string Legend => "What it must stay under; stated for 342 municipalities.";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => false;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        benchmarkCase.Parameters.Items.All(parameter => parameter.Value is 342)
        && benchmarkCase.Descriptor.WorkloadMethod.GetCustomAttributes(typeof(GoalAttribute), false) is [GoalAttribute goal] ? goal.Text : "";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
