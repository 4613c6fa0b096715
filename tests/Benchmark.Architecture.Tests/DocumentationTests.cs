using System.Reflection;
using System.Xml.Linq;
using Benchmark.Core.Comparisons;

namespace Benchmark.Architecture.Tests;

/// <summary>Whoever reads Core finds at every public type and method what it takes, gives and rests on.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Every_public_type_and_method_of_Core_has_a_docstring()
    {
        var assembly = typeof(Comparison).Assembly;
        var documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member").Select(member => member.Attribute("name")!.Value.Split('(')[0]).ToHashSet(StringComparer.Ordinal);
        var missing =
            from type in assembly.GetExportedTypes()
            let name = type.FullName!.Replace('+', '.')
            from id in new[] { "T:" + name }.Concat(type
                .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(method => !method.IsSpecialName && !method.Name.Contains('<', StringComparison.Ordinal) && !IsWrittenByTheCompiler(type, method))
                .Select(method => $"M:{name}.{method.Name}{(method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "")}"))
            where !documented.Contains(id)
            select id;
        Assert.Empty(missing);
    }

    // Records: Equals, GetHashCode, PrintMembers, Deconstruct, clone.
    private static bool IsWrittenByTheCompiler(Type type, MethodInfo method) =>
        method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
        || method.Name is "Deconstruct" or "Equals" or "GetHashCode" or "ToString" or "GetEnumerator"
        || type.IsEnum
        || type.IsAssignableTo(typeof(Delegate));
}
