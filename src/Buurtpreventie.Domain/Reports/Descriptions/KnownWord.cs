using System.Runtime.CompilerServices;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Words of a closed list as a form gives them: a number that is no word of the list was not said, and of several words the known ones count.</summary>
internal static class KnownWord
{
    /// <summary>The word; null where none was said.</summary>
    public static T? Of<T>(T? word)
        where T : struct, Enum => word is { } said && Enum.IsDefined(said) ? said : null;

    /// <summary>The words of a list of which several may be said; null where nothing was filled in.</summary>
    public static T? Among<T>(T? words)
        where T : struct, Enum => words is { } said ? Unsafe.BitCast<int, T>(Bits(said) & Every<T>.Bits) : null;

    private static int Bits<T>(T words)
        where T : struct, Enum => Unsafe.BitCast<T, int>(words);

    private static class Every<T>
        where T : struct, Enum
    {
        public static readonly int Bits = Enum.GetValues<T>().Aggregate(0, (all, one) => all | KnownWord.Bits(one));
    }
}
