using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace AlumniCms.Kernel.Data;

/// <summary>Columns for hand-written migrations that serve both engines.</summary>
public static class IdentityColumn
{
    /// <summary>A key that the database numbers.</summary>
    public static OperationBuilder<AddColumnOperation> Identity(this ColumnsBuilder table) =>
        table.Column<long>(nullable: false)
            .Annotation("Sqlite:Autoincrement", true)
            .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);

    /// <summary>A small key that the database numbers.</summary>
    public static OperationBuilder<AddColumnOperation> SmallIdentity(this ColumnsBuilder table) =>
        table.Column<int>(nullable: false)
            .Annotation("Sqlite:Autoincrement", true)
            .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
}
