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
          costo,
          diasParaReparar,
          1 as casos : Integer,
          case when acepta = false then 1 else 0 end as rechazados : Integer,
          case when repetido = true then 1 else 0 end as repetidos : Integer,
          case when informadoATiempo = false then 1 else 0 end as tardios : Integer
    };
}
