using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/analisis';

// Charts and grouped tables follow no association: what people read of each code stands beside it.
extend projection ResarcimientoService.Analisis with {
  lineaServicio.name as lineaServicioNombre,
  area.name          as areaNombre,
  causa.name         as causaNombre,
  criticidad.name    as criticidadNombre,
  etapa.name         as etapaNombre,
  estado.name        as estadoNombre,
  origen.name        as origenNombre,
  sede.name          as sedeNombre
};
