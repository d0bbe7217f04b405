namespace Buurtpreventie.Domain.EntityFrameworkCore;

/// <summary>The databases for which the library says how its values are stored.</summary>
public enum StoreKind
{
    /// <summary>SQLite: instants as a number of ticks, so that they are ordered and compared in the database.</summary>
    Sqlite = 1,

    /// <summary>PostgreSQL: instants as <c>timestamp with time zone</c>, in whole microseconds.</summary>
    PostgreSql = 2,
}
