using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Benchmark.Storage.Tests.Proof;

/// <summary>
/// Rules for the final text of a statement that binding it does not hold: functions that SQL Server has, INSERTs that fill every column which
/// must be filled, and values of exactly the type of the column they meet.
/// </summary>
internal sealed class FinalTextRules : TSqlFragmentVisitor
{
    private static readonly HashSet<string> Functions = new(StringComparer.OrdinalIgnoreCase)
    {
        "COUNT", "MAX", "MIN", "SUM", "DB_ID", "OBJECT_ID", "APPLOCK_MODE", "LOWER", "REPLACE", "NEWID",
    };

    private readonly IReadOnlyDictionary<string, IReadOnlyList<ModelColumn>> _tables;
    private readonly Dictionary<string, string> _parameters;
    private readonly Dictionary<string, Dictionary<string, string>> _columnsByAlias = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _problems = [];

    private FinalTextRules(IReadOnlyDictionary<string, IReadOnlyList<ModelColumn>> tables, IEnumerable<Storage.Sql.Parameter> parameters)
    {
        _tables = tables;
        _parameters = parameters.ToDictionary(parameter => "@" + parameter.Name, parameter => parameter.Type.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What is wrong with a statement.</summary>
    public static IReadOnlyList<string> Problems(string text, IEnumerable<Storage.Sql.Parameter> parameters, IReadOnlyDictionary<string, IReadOnlyList<ModelColumn>> tables)
    {
        var fragment = new TSql160Parser(true).Parse(new StringReader(text), out var errors);
        if (errors.Count > 0)
        {
            return [.. errors.Select(error => error.Message)];
        }

        var rules = new FinalTextRules(tables, parameters);
        fragment.Accept(new Sources(rules._columnsByAlias, tables));
        fragment.Accept(rules);
        return rules._problems;
    }

    public override void ExplicitVisit(FunctionCall node)
    {
        if (!Functions.Contains(node.FunctionName.Value))
        {
            _problems.Add($"{node.FunctionName.Value} is not on the list of functions");
        }

        base.ExplicitVisit(node);
    }

    public override void ExplicitVisit(BinaryExpression node)
    {
        if (node.BinaryExpressionType is not (BinaryExpressionType.Add or BinaryExpressionType.Subtract or BinaryExpressionType.Multiply or BinaryExpressionType.Divide))
        {
            _problems.Add($"the operator {node.BinaryExpressionType} is not on the list");
        }

        base.ExplicitVisit(node);
    }

    public override void ExplicitVisit(BooleanComparisonExpression node)
    {
        Compare(TypeOf(node.FirstExpression), TypeOf(node.SecondExpression), node.FirstExpression);
        base.ExplicitVisit(node);
    }

    public override void ExplicitVisit(AssignmentSetClause node)
    {
        Compare(TypeOf(node.Column), TypeOf(node.NewValue), node.Column);
        base.ExplicitVisit(node);
    }

    public override void ExplicitVisit(InsertSpecification node)
    {
        if (node.Target is NamedTableReference target && _tables.TryGetValue(target.SchemaObject.BaseIdentifier.Value, out var columns))
        {
            var filled = node.Columns.Select(column => column.MultiPartIdentifier.Identifiers[^1].Value).ToArray();
            foreach (var missing in columns.Where(column => !column.IsNullable && !column.IsFilledByServer && !filled.Contains(column.Name, StringComparer.OrdinalIgnoreCase)))
            {
                _problems.Add($"the INSERT leaves out {missing.Name}, which must be filled");
            }

            foreach (var values in Values(node.InsertSource))
            {
                for (var place = 0; place < Math.Min(filled.Length, values.Count); place++)
                {
                    Compare(columns.FirstOrDefault(column => column.Name.Equals(filled[place], StringComparison.OrdinalIgnoreCase))?.Type, TypeOf(values[place]), node);
                }
            }
        }

        base.ExplicitVisit(node);
    }

    private static IEnumerable<IList<ScalarExpression>> Values(InsertSource source) => source switch
    {
        ValuesInsertSource values => values.RowValues.Select(row => row.ColumnValues),
        SelectInsertSource { Select: QuerySpecification query } => [[.. query.SelectElements.OfType<SelectScalarExpression>().Select(element => element.Expression)]],
        _ => [],
    };

    private void Compare(string? first, string? second, TSqlFragment where)
    {
        if (first is not null && second is not null && !first.Equals(second, StringComparison.OrdinalIgnoreCase))
        {
            _problems.Add($"{first} meets {second} at offset {where.StartOffset}");
        }
    }

    // Null where the type is not known: of constants and of what is computed.
    private string? TypeOf(ScalarExpression expression)
    {
        if (expression is VariableReference variable)
        {
            return _parameters.GetValueOrDefault(variable.Name);
        }

        if (expression is not ColumnReferenceExpression { MultiPartIdentifier.Identifiers: var parts })
        {
            return null;
        }

        var name = parts[^1].Value;
        var sources = parts.Count > 1 ? _columnsByAlias.Where(source => source.Key.Equals(parts[^2].Value, StringComparison.OrdinalIgnoreCase)) : _columnsByAlias;
        return sources.Select(source => source.Value.GetValueOrDefault(name)).FirstOrDefault(type => type is not null);
    }

    /// <summary>Collects what each alias of a statement stands for.</summary>
    private sealed class Sources(Dictionary<string, Dictionary<string, string>> columnsByAlias, IReadOnlyDictionary<string, IReadOnlyList<ModelColumn>> tables) : TSqlFragmentVisitor
    {
        public override void ExplicitVisit(NamedTableReference node)
        {
            if (tables.TryGetValue(node.SchemaObject.BaseIdentifier.Value, out var columns))
            {
                columnsByAlias[node.Alias?.Value ?? node.SchemaObject.BaseIdentifier.Value] =
                    columns.ToDictionary(column => column.Name, column => column.Type, StringComparer.OrdinalIgnoreCase);
            }
        }

        public override void ExplicitVisit(OpenJsonTableReference node) => columnsByAlias[node.Alias.Value] = node.SchemaDeclarationItems.ToDictionary(
            item => item.ColumnDefinition.ColumnIdentifier.Value, item => Declared(item.ColumnDefinition.DataType), StringComparer.OrdinalIgnoreCase);

        public override void ExplicitVisit(QueryDerivedTable node)
        {
            base.ExplicitVisit(node);
            var columns = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var element in ((node.QueryExpression as QuerySpecification)?.SelectElements ?? []).OfType<SelectScalarExpression>())
            {
                if (element.Expression is ColumnReferenceExpression { MultiPartIdentifier.Identifiers: [var table, var column] }
                    && columnsByAlias.TryGetValue(table.Value, out var inner) && inner.TryGetValue(column.Value, out var type))
                {
                    columns[element.ColumnName?.Value ?? column.Value] = type;
                }
            }

            columnsByAlias[node.Alias.Value] = columns;
        }

        private static string Declared(DataTypeReference type)
        {
            var name = type.Name.BaseIdentifier.Value;
            return type is ParameterizedDataTypeReference { Parameters: { Count: > 0 } parameters } ? $"{name}({string.Join(',', parameters.Select(parameter => parameter.Value))})" : name;
        }
    }
}
