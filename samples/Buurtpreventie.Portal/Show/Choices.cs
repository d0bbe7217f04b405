using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buurtpreventie.Portal.Show;

/// <summary>The words of an enum as answers to choose from.</summary>
internal static class Choices
{
    /// <summary>Every member but "none".</summary>
    public static IReadOnlyList<SelectListItem> All<T>(this Visit visit)
        where T : struct, Enum => visit.Among(Enum.GetValues<T>().Where(value => Convert.ToInt32(value, null) != 0 || !typeof(T).IsDefined(typeof(FlagsAttribute), false)));

    public static IReadOnlyList<SelectListItem> Among<T>(this Visit visit, IEnumerable<T> values)
        where T : struct, Enum => [.. values.Select(value => new SelectListItem(visit.Of(value), value.ToString()))];

    public static IReadOnlyList<SelectListItem> YesOrNo(this Visit visit) => [new(visit["yes"], bool.TrueString), new(visit["no"], bool.FalseString)];
}
