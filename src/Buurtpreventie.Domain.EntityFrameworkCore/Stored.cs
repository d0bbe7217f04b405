namespace Buurtpreventie.Domain.EntityFrameworkCore;

/// <summary>The default of a value type is no value, so it is not stored.</summary>
internal static class Stored
{
    public static TStored As<TValue, TStored>(TValue value, TStored stored)
        where TValue : struct, IEquatable<TValue> =>
        value.Equals(default)
            ? throw new InvalidOperationException($"This {typeof(TValue).Name} has no value; absence is null.")
            : stored;
}
