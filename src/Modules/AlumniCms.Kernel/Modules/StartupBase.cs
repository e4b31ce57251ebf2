using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Kernel.Modules;

/// <summary>A module's door: its services, its place in the pipeline and its endpoints.</summary>
public abstract class StartupBase
{
    /// <summary>Place of <see cref="Configure"/> in the pipeline; lower runs earlier.</summary>
    public virtual int Order => 0;

    /// <summary>Registers the module's services.</summary>
    public virtual void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
    }

    /// <summary>Adds middleware that runs before routing.</summary>
    public virtual void Configure(IApplicationBuilder app)
    {
    }

    /// <summary>Maps endpoints; each states a policy or is explicitly anonymous.</summary>
    public virtual void MapEndpoints(IEndpointRouteBuilder routes)
    {
    }
}
