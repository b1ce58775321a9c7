using { escucha as db } from '../../db/resarcimiento';
using { ResarcimientoService } from './service';

// What failures cost and what is learnt from them, without personal data.
extend service ResarcimientoService with {

  @readonly
  @cds.redirection.target: false
  entity Analisis as
    select from db.Resarcimientos {
      key ID,
          numero,
          periodo,
          estado,
          etapa,
          origen,
          criticidad,
          lineaServicio,
          sede,
          area,
          causa,
          // Charts and grouped tables follow no association: what people read of each code stands beside it
          lineaServicio.name as lineaServicioNombre,
          area.name as areaNombre,
          causa.name as causaNombre,
          criticidad.name as criticidadNombre,
          etapa.name as etapaNombre,
          estado.name as estadoNombre,
          origen.name as origenNombre,
          sede.name as sedeNombre,
          costo,
          diasParaReparar,
          1 as casos : Integer,
          case when acepta = false then 1 else 0 end as rechazados : Integer,
          case when repetido = true then 1 else 0 end as repetidos : Integer,
          case when informadoATiempo = false then 1 else 0 end as tardios : Integer
    }
    // What was opened by mistake was no failure
    where estado.code <> 'SinEfecto';
}
