using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Domain.EntityFrameworkCore.Tests;

/// <summary>One column of one type, to look at how it is stored.</summary>
public sealed class Shelf<T>(StoreKind store) : DbContext
{
    public DbSet<Row<T>> Rows => Set<Row<T>>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        _ = store == StoreKind.Sqlite ? optionsBuilder.UseSqlite("Data Source=:memory:") : optionsBuilder.UseNpgsql("Host=nowhere");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.AddBuurtpreventie(Database);
}

/// <summary>A row of a <see cref="Shelf{T}"/>.</summary>
public sealed class Row<T>
{
    public int Id { get; set; }

    public T Value { get; set; } = default!;
}
