using { ResarcimientoService } from '../../srv/resarcimiento/service';

// What may be done with a row by what the row says. In which states of the whole, the pages say (webapp/manifest.json):
// the buttons of a table follow no association.
annotate ResarcimientoService.Acciones with actions {
  @Core.OperationAvailable: ($self.estado.code = 'PorOmitir' and $self.propia = false)
  aprobarOmision;
  @Core.OperationAvailable: ($self.estado.code = 'PorOmitir' and $self.propia = false)
  negarOmision;
};

// A role that nobody holds yet
annotate ResarcimientoService.MiembrosMesa with actions {
  @Core.OperationAvailable: ($self.nombre is not null)
  registrarAsistencia;
  @Core.OperationAvailable: ($self.nombre is not null)
  retirar;
};
