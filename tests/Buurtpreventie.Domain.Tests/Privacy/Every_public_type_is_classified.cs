using System.Reflection;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Privacy;

public sealed class Every_public_type_is_classified
{
    private static readonly ILookup<Type, Circle> Circles =
        Classification.Table.SelectMany(row => row.Types.Select(type => (type, row.Circle))).ToLookup(pair => pair.type, pair => pair.Circle);

    [Fact]
    public void By_name_and_once()
    {
        Findings.None(Classification.PublicTypes.Where(type => !Circles.Contains(type)).Select(type => $"{type.FullName}: who may see it? Add it to {nameof(Classification)}"));
        Findings.None(Circles.Where(circles => circles.Count() > 1).Select(circles => $"{circles.Key} stands there twice"));
    }

    [Fact]
    public void What_is_personal_is_not_for_everybody()
    {
        var personal = Classification.PublicTypes.Where(type => type.IsAssignableTo(typeof(IPersonal)));

        Findings.None(personal.Where(type => Circles[type].FirstOrDefault() == Circle.Public).Select(type => type.Name));
    }

    /// <summary>A property hands out no value that is meant for a narrower circle than the type it stands on.</summary>
    [Fact]
    public void Nothing_hands_out_what_is_meant_for_a_narrower_circle()
    {
        var leaks =
            from type in Classification.PublicTypes
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            from shown in Parts(property.PropertyType)
            where Circles.Contains(shown) && Circles.Contains(type) && Circles[shown].FirstOrDefault() < Circles[type].FirstOrDefault()
            select $"{type.Name}.{property.Name}";
        var allowed = Classification.Narrower.Select(row => row.Member).ToList();
        var found = leaks.Distinct().ToList();

        Findings.None(found.Except(allowed));
        Findings.None(allowed.Except(found).Select(member => $"{member} is excused without need"));
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)]
        : [type];
}
