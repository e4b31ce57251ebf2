using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace AlumniCms.Kernel.Data;

/// <summary>
/// EF Core keeps one model for a type of context; ours depends on the modules as well, and two programs in one process
/// may have different ones.
/// </summary>
internal sealed class ModuleModelCache : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), (context as AlumniDbContext)?.ModelKey, designTime);
}
