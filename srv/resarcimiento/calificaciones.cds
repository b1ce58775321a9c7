using { escucha as db } from '../../db/integracion';
using { ResarcimientoService } from './service';

// The ratings that may open one: of an attention that is known, in the lower half of their scale. Which is bad says the policy.
extend service ResarcimientoService with {
  @readonly
  entity CalificacionesBajas as
    select from db.Calificaciones {
      key ID,
          calificadaEn,
          atencion.nombre as nombre,
          atencion.tema   as tema,
          valor,
          maximo,
          sede
    }
    where atencion.ID is not null and (valor - minimo) * 2 <= maximo - minimo;
}
