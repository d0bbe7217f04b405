using System.Reflection;
using System.Text.RegularExpressions;
using Buurtpreventie.Domain.Intake;

namespace Buurtpreventie.Domain.Tests.Privacy;

/// <summary>
/// Where somebody gets who holds a value of a type: through its properties, what its methods return, its fields, its items, and whatever derives from
/// it, and so on from there.
/// </summary>
internal static partial class Reach
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>What a coordinator never gets to: the values themselves, and the forms on which they are typed.</summary>
    public static readonly HashSet<Type> BeyondCoordinators =
    [
        typeof(NationalRegisterNumber), typeof(RegisterNumberDigest), typeof(EmailAddress), typeof(BirthDate), typeof(PoliceNote), typeof(DeclarationForm),
    ];

    /// <summary>What members and everybody else never get to.</summary>
    public static readonly HashSet<Type> BeyondMembers = [.. BeyondCoordinators, typeof(PersonName), typeof(MobileNumber), typeof(Address)];

    /// <summary>Every way, as <c>Type.Member → Type.Member</c>, that leads from <paramref name="start"/> to what is beyond it.</summary>
    public static IEnumerable<string> Ways(Type start, IReadOnlySet<Type> beyond)
    {
        var seen = new HashSet<Type> { start };
        var open = new Queue<(Type Type, string Way)>([(start, start.Name)]);
        while (open.TryDequeue(out var here))
        {
            foreach (var (member, type) in Steps(here.Type))
            {
                var way = $"{here.Way}.{member}";
                if (beyond.Contains(type) || TellingName().IsMatch(member))
                {
                    yield return way;
                }
                else if (IsOpened(type) && seen.Add(type))
                {
                    open.Enqueue((type, $"{way} → {type.Name}"));
                }
            }
        }
    }

    private static IEnumerable<(string Member, Type Type)> Steps(Type type)
    {
        foreach (var (member, handed) in Members(type).Concat(Derived(type).Select(derived => ($"({derived.Name})", derived))))
        {
            foreach (var part in Parts(handed))
            {
                yield return (member, part);
            }
        }
    }

    private static IEnumerable<(string Member, Type Type)> Members(Type? type)
    {
        for (; type is not null && IsOpened(type); type = type.BaseType)
        {
            foreach (var field in type.GetFields(Instance))
            {
                yield return (field.Name, field.FieldType);
            }

            foreach (var property in type.GetProperties(Instance))
            {
                yield return (property.Name, property.PropertyType);
            }

            foreach (var method in type.GetMethods(Instance).Where(method => method.IsPublic && !method.IsSpecialName))
            {
                yield return (method.Name, method.ReturnType);
            }
        }
    }

    private static IEnumerable<Type> Derived(Type type) =>
        type.IsAbstract && !type.IsSealed ? type.Assembly.GetTypes().Where(other => other.BaseType == type) : [];

    /// <summary>A list is what is in it, a nullable what it may be.</summary>
    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? [type, .. type.GetGenericArguments().SelectMany(Parts)]
        : [type];

    private static bool IsOpened(Type type) =>
        type.Assembly.GetName().Name!.StartsWith("Buurtpreventie", StringComparison.Ordinal) && !type.IsEnum && !type.IsGenericParameter;

    /// <summary>A day or a flag tells by its name what its type does not.</summary>
    [GeneratedRegex("Birth|ComesOfAge|IsMinor|Email|RegisterNumber|Personally")]
    private static partial Regex TellingName();
}
