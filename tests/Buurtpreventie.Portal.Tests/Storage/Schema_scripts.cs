using System.Data.Common;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Storage;

/// <summary>The scripts make the very tables, columns and indexes that the model says, on either store.</summary>
public sealed class Schema_scripts
{
    /// <summary>Until there is a database that must be kept, the first script is the model's own; <c>BUURT_APPROVE=1</c> writes it anew.</summary>
    [Theory]
    [InlineData(StoreKind.Sqlite, "sqlite")]
    [InlineData(StoreKind.PostgreSql, "postgresql")]
    public void The_first_one_is_what_the_model_says(StoreKind store, string kind)
    {
        using var db = new PortalDb(store == StoreKind.Sqlite
            ? new DbContextOptionsBuilder<PortalDb>().UseSqlite("Data Source=:memory:").Options
            : new DbContextOptionsBuilder<PortalDb>().UseNpgsql("Host=nowhere").Options);
        var said = db.Database.GenerateCreateScript().ReplaceLineEndings("\n").Replace("\n\n\n", "\n\n", StringComparison.Ordinal).TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("BUURT_APPROVE") == "1")
        {
            File.WriteAllText(Repository.PathOf($"samples/Buurtpreventie.Portal/Storage/Schema/0001.{kind}.sql"), said);
        }

        Assert.Equal(said, Schema.Scripts(kind).First().Script);
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task Make_what_the_model_says(StoreKind store)
    {
        await using var byScripts = PortalUnderTest.Empty(store);
        var made = await byScripts.With<PortalDb, List<string>>(db => Catalogue(db, store));
        await using var byModel = Made(store);
        await byModel.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await byModel.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);

        Assert.Equal(await Catalogue(byModel, store), made);
        Assert.Contains(made, line => line.StartsWith("memberships|version", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task Run_once_however_many_nodes_start(StoreKind store)
    {
        await using var first = PortalUnderTest.Empty(store);
        await using var second = first.AnotherNode();
        await using var third = first.AnotherNode();

        await Task.WhenAll(new[] { first, second, third }.Select(node => Task.Run(() => node.With<PortalDb>(db => Schema.BringUpToDate(db)))));

        Assert.Equal(Schema.Scripts(store == StoreKind.Sqlite ? "sqlite" : "postgresql").Count(), await first.With<PortalDb, int>(db =>
            db.Database.SqlQueryRaw<int>("SELECT number AS \"Value\" FROM schema_scripts").CountAsync()));
    }

    private static PortalDb Made(StoreKind store) => new(store == StoreKind.Sqlite
        ? new DbContextOptionsBuilder<PortalDb>().UseSqlite("Data Source=made;Mode=Memory;Cache=Shared").Options
        : new DbContextOptionsBuilder<PortalDb>().UseNpgsql(PostgresServer.NewDatabase()).Options);

    /// <summary>Table, column, type and nullness of everything, and the columns of every index.</summary>
    private static async Task<List<string>> Catalogue(PortalDb db, StoreKind store)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = store == StoreKind.Sqlite
            ? """
              SELECT m.name || '|' || c.name || '|' || c.type || '|' || c."notnull" || '|' || c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c
              WHERE m.type = 'table' AND m.name NOT LIKE 'schema_scripts'
              UNION ALL SELECT m.tbl_name || '|' || i.name || '|' || i."unique" || '|' || (SELECT group_concat(x.name) FROM pragma_index_info(i.name) x)
              FROM sqlite_master m JOIN pragma_index_list(m.name) i WHERE m.type = 'table' AND m.name <> 'schema_scripts' ORDER BY 1
              """
            : """
              SELECT table_name || '|' || column_name || '|' || data_type || '|' || is_nullable AS line FROM information_schema.columns
              WHERE table_schema = 'public' AND table_name <> 'schema_scripts'
              UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'schema_scripts' ORDER BY 1
              """;
        var lines = new List<string>();
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
