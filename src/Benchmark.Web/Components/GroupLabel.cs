using Benchmark.Core.Municipalities;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Web.Localisation;
using Benchmark.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Components;

/// <summary>A group's definition in a few words, before it is known who is in it.</summary>
internal static class GroupLabel
{
    public static string Of(GroupExpression group, MunicipalityRegister register, IStringLocalizer<Texts> texts) => group switch
    {
        GroupExpression.WholeCountry => texts["Group.Country"],
        GroupExpression.InProvince g => texts["Group.Province", register.Province(g.Province)?.Name ?? g.Province],
        GroupExpression.BySize { From: null } g => texts["Group.SizeTo", Count(g.To)],
        GroupExpression.BySize { To: null } g => texts["Group.SizeFrom", Count(g.From)],
        GroupExpression.BySize g => texts["Group.SizeBetween", Count(g.From), Count(g.To)],
        GroupExpression.ByUrbanity g when g.From == g.To => texts[$"Group.Urbanity{g.From}"],
        GroupExpression.ByUrbanity g => texts["Group.UrbanityBetween", g.From, g.To],
        GroupExpression.ByHand { Codes.Count: 1 } g => register.NameOf(g.Codes[0]),
        GroupExpression.ByHand g => texts["Group.Hand", g.Codes.Count],
        GroupExpression.MostAlike { Set: CharacteristicSet.WithIncome } g => texts["Group.AlikeIncome", g.Count],
        GroupExpression.MostAlike g => texts["Group.Alike", g.Count],
        _ => group.ToString(),
    };

    private static string Count(int? number) => FigureText.Number(number ?? 0, 0, SiteLanguage.Current);
}
